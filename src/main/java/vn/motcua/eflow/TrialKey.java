package vn.motcua.eflow;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Clock;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The key that signs while something is only tried out, in place of the signer's own: no PIN is asked, and an authority
 * vouches for it whose key was thrown away. It lives in memory, one for a node.
 */
@Component
class TrialKey {

    private final Clock clock;
    private final Certificates certificates;
    private @Nullable KeyPackage kept;

    TrialKey(Clock clock) {
        this.clock = clock;
        this.certificates = new Certificates(clock);
    }

    /** The signature's picture names the signer; the certificate names nobody. */
    synchronized KeyPackage key() {
        var key = kept;
        if (key == null || !holds(key)) {
            var authority = certificates.authority("Một Cửa – chạy thử", "Chạy thử, không có giá trị");
            key = certificates.signer("Chạy thử", "Chạy thử, không có giá trị", authority);
            kept = key;
        }
        return key;
    }

    private boolean holds(KeyPackage key) {
        try {
            key.certificate().checkValidity(Date.from(clock.instant()));
            return true;
        } catch (CertificateExpiredException | CertificateNotYetValidException elsewhen) {
            return false;
        }
    }
}
