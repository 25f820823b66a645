package vn.motcua.eflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organization.DemoMode;

/**
 * Gives each signer of the demo a key at first use, under the public PIN 123456. Keys and authority live in the database,
 * so that all nodes share them. Outside the demo nobody gets a key here.
 */
@Component
class DemoAuthority {

    private static final String PIN = "123456";

    private final DemoMode mode;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Certificates certificates;

    DemoAuthority(DemoMode mode, JdbcClient jdbc, Clock clock) {
        this.mode = mode;
        this.jdbc = jdbc;
        this.clock = clock;
        this.certificates = new Certificates(clock);
    }

    /** A new key package locked with the demo's PIN, empty outside the demo. */
    Optional<Issued> issue(String name, String organisation) {
        if (!mode.on()) {
            return Optional.empty();
        }
        var signer = certificates.signer(name, organisation, authority());
        return Optional.of(new Issued(signer.locked(PIN), encoded(signer)));
    }

    /** A locked PKCS #12 file and the certificate in it. */
    record Issued(byte[] pkcs12, byte[] certificate) {}

    private KeyPackage authority() {
        return stored().or(() -> {
                    add(certificates.authority("Một Cửa – CA thử nghiệm", "UBND tỉnh Bắc Ninh (thử nghiệm)"));
                    return stored();
                })
                .orElseThrow();
    }

    private Optional<KeyPackage> stored() {
        return jdbc.sql("select pkcs12 from demo_authority")
                .query((row, i) -> row.getBytes(1))
                .optional()
                .flatMap(file -> KeyPackage.unlock(file, PIN));
    }

    private void add(KeyPackage authority) {
        jdbc.sql("""
                        insert into demo_authority (pkcs12, certificate, created_at) values (:file, :certificate, :now)
                        on conflict do nothing
                        """)
                .param("file", authority.locked(PIN))
                .param("certificate", encoded(authority))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static byte[] encoded(KeyPackage key) {
        try {
            return key.certificate().getEncoded();
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
