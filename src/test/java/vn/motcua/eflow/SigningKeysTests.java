package vn.motcua.eflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SigningKeysTests {

    private static final String PIN = "123456";

    private static EflowRows rows;
    private static SigningKeys keys;

    @BeforeAll
    static void open() {
        rows = new EflowRows();
        keys = rows.the(SigningKeys.class);
    }

    @AfterAll
    static void close() throws IOException {
        rows.close();
    }

    @Test
    void issuesOneKeyASignerUnderOneAuthority() throws GeneralSecurityException {
        var first = unlock("tu-phap.leader", PIN).orElseThrow();
        var again = unlock("tu-phap.leader", PIN).orElseThrow();
        var other = unlock("xay-dung.leader", PIN).orElseThrow();

        assertThat(again.certificate()).isEqualTo(first.certificate());
        assertThat(other.certificate()).isNotEqualTo(first.certificate());
        assertThat(other.chain().get(1)).isEqualTo(first.chain().get(1));
        first.certificate().verify(first.chain().get(1).getPublicKey());
        assertThat(first.certificate().getSubjectX500Principal().getName())
                .contains("CN=Lãnh đạo tu-phap.leader", "O=Sở Tư pháp");
    }

    @Test
    void locksForAQuarterOfAnHourAfterFiveWrongPinsInARow() {
        for (var i = 0; i < 5; i++) {
            assertThat(unlock("y-te.leader", "000000")).isEmpty();
        }
        assertThatThrownBy(() -> unlock("y-te.leader", PIN))
                .isInstanceOfSatisfying(SigningLocked.class, locked -> assertThat(locked.facts())
                        .containsEntry("until", "2026-11-24T10:20:33+07:00"));
        rows.clock.advance(Duration.ofMinutes(15));
        assertThat(unlock("y-te.leader", "000000")).isEmpty();
        assertThat(unlock("y-te.leader", PIN)).isPresent();
        rows.clock.advance(Duration.ofMinutes(-15));
    }

    @Test
    void aRightPinStartsTheCountAnew() {
        for (var round = 0; round < 2; round++) {
            for (var i = 0; i < 4; i++) {
                assertThat(unlock("noi-vu.leader", "1")).isEmpty();
            }
            assertThat(unlock("noi-vu.leader", PIN)).isPresent();
        }
    }

    @Test
    void countsAWrongPinAlsoWhenTheCompletionIsTakenBack() {
        rows.transaction.executeWithoutResult(status -> {
            assertThat(unlock("tai-chinh.leader", "1")).isEmpty();
            status.setRollbackOnly();
        });
        assertThat(rows.jdbc
                        .sql("select wrong_pins from signing_keys where login = 'tai-chinh.leader'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static Optional<KeyPackage> unlock(String login, String pin) {
        return keys.open(login, "Lãnh đạo " + login, "Sở Tư pháp", pin);
    }
}
