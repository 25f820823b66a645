package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaTest;

@MotCuaTest
class DossierCodesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private DossierCodes codes;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void givesEveryReceiptItsOwnNumberWithoutGapsEvenWhenSomeFail() throws Exception {
        var officers = Executors.newFixedThreadPool(6);
        List<Callable<String>> receipts = new ArrayList<>();
        IntStream.range(0, 60).forEach(i -> receipts.add(() -> receive(i % 3 == 0)));

        List<String> given = new ArrayList<>();
        for (var receipt : officers.invokeAll(receipts)) {
            given.add(receipt.get());
        }
        officers.shutdown();

        var expected = IntStream.rangeClosed(1, 40).mapToObj("H05.77-261123-%04d"::formatted);
        assertThat(given.stream().filter(code -> !code.isEmpty()).sorted())
                .containsExactlyElementsOf(expected.toList());
    }

    @Test
    void growsBeyondFourDigits() {
        transaction.executeWithoutResult(status -> IntStream.range(0, 3).forEach(i -> codes.next("H05.76", DAY)));

        assertThat(new DossierCode("H05.76-261123-10000").value()).endsWith("10000");
    }

    private String receive(boolean fails) {
        var code = transaction.execute(status -> {
            var next = codes.next("H05.77", DAY);
            if (fails) {
                status.setRollbackOnly();
                return "";
            }
            return next.value();
        });
        return code == null ? "" : code;
    }
}
