package vn.motcua.eflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.motcua.organization.UnitId;

class RegistersTests {

    private static EflowRows rows;
    private static Registers registers;

    @BeforeAll
    static void open() {
        rows = new EflowRows();
        registers = rows.the(Registers.class);
    }

    @AfterAll
    static void close() throws IOException {
        rows.close();
    }

    @Test
    void leavesNoGapUnderFourThreadsOfWhichSomeGiveTheirNumberBack() throws Exception {
        var unit = new UnitId("tu-phap");
        var kept = new ArrayList<Integer>();
        try (var threads = Threads.four()) {
            var turns = IntStream.range(0, 40)
                    .<Callable<Optional<Integer>>>mapToObj(turn -> () -> take(unit, turn % 3 == 0))
                    .toList();
            for (var taken : threads.pool().invokeAll(turns)) {
                taken.get().ifPresent(kept::add);
            }
        }
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, kept.size()).boxed().toList())
                .hasSize(26);
    }

    @Test
    void countsEachUnitAndEachYearFromOne() {
        var unit = new UnitId("xay-dung");
        var now = rows.clock.instant();
        assertThat(take(unit, false)).contains(1);
        assertThat(take(unit, false)).contains(2);
        assertThat(take(new UnitId("y-te"), false)).contains(1);
        rows.clock.set(Instant.parse("2026-12-31T17:00:00Z"));
        assertThat(take(unit, false)).contains(1);
        rows.clock.set(now);
        assertThat(take(unit, false)).contains(3);
    }

    @Test
    void writesNumbersBelowTenWithAZero() {
        assertThat(new RegisterNumber(2026, 5).with("QĐ-STP")).isEqualTo("05/QĐ-STP");
        assertThat(new RegisterNumber(2026, 105).with("QĐ-STP")).isEqualTo("105/QĐ-STP");
    }

    @Test
    void givesNoNumberOutsideATransaction() {
        assertThatThrownBy(() -> registers.next(new UnitId("y-te")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private static Optional<Integer> take(UnitId unit, boolean giveBack) {
        return rows.transaction.execute(status -> {
            var number = registers.next(unit).number();
            if (giveBack) {
                status.setRollbackOnly();
                return Optional.<Integer>empty();
            }
            return Optional.of(number);
        });
    }

    private record Threads(java.util.concurrent.ExecutorService pool) implements AutoCloseable {

        static Threads four() {
            return new Threads(Executors.newFixedThreadPool(4));
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
