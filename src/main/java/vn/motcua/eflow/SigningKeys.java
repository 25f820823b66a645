package vn.motcua.eflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signers' keys. Tries of a PIN are counted in transactions of their own, one signer's after one another: a refused
 * completion takes nothing back, and two tries at once count twice.
 */
@Repository
class SigningKeys {

    private static final int TRIES = 5;
    private static final Duration REST = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final DemoAuthority demo;

    SigningKeys(JdbcClient jdbc, Clock clock, DemoAuthority demo) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.demo = demo;
    }

    private record Stored(
            byte[] pkcs12, int wrongPins, @Nullable Instant lockedUntil) {}

    /**
     * The signer's key, or empty when the PIN is wrong.
     *
     * @throws NoSigningKey when the signer has none and the demo gives none
     * @throws SigningLocked after five wrong PINs in a row, for 15 minutes
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<KeyPackage> open(String login, String name, String organisation, String pin) {
        var stored = lock(login).or(() -> {
            issue(login, name, organisation);
            return lock(login);
        });
        var key = stored.orElseThrow(() -> new NoSigningKey(login));
        refuseWhileLocked(key);
        var opened = KeyPackage.unlock(key.pkcs12(), pin);
        count(login, opened.isPresent() ? 0 : wrongBefore(key) + 1);
        return opened;
    }

    private void refuseWhileLocked(Stored key) {
        var until = key.lockedUntil();
        if (until != null && clock.instant().isBefore(until)) {
            throw new SigningLocked(
                    until.atZone(clock.getZone()).toOffsetDateTime().toString());
        }
    }

    /** A rest that is over starts the count anew. */
    private static int wrongBefore(Stored key) {
        return key.lockedUntil() == null ? key.wrongPins() : 0;
    }

    private Optional<Stored> lock(String login) {
        return jdbc.sql("select pkcs12, wrong_pins, locked_until from signing_keys where login = :login for update")
                .param("login", login)
                .query(SigningKeys::stored)
                .optional();
    }

    private void count(String login, int wrong) {
        var until = wrong < TRIES ? null : Timestamp.from(clock.instant().plus(REST));
        jdbc.sql("update signing_keys set wrong_pins = :wrong, locked_until = :until where login = :login")
                .param("wrong", wrong)
                .param("until", until, java.sql.Types.TIMESTAMP)
                .param("login", login)
                .update();
    }

    private void issue(String login, String name, String organisation) {
        demo.issue(name, organisation).ifPresent(issued -> jdbc.sql("""
                                insert into signing_keys (login, pkcs12, certificate, created_at)
                                values (:login, :file, :certificate, :now) on conflict do nothing
                                """)
                .param("login", login)
                .param("file", issued.pkcs12())
                .param("certificate", issued.certificate())
                .param("now", Timestamp.from(clock.instant()))
                .update());
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var until = row.getTimestamp("locked_until");
        return new Stored(row.getBytes("pkcs12"), row.getInt("wrong_pins"), until == null ? null : until.toInstant());
    }
}
