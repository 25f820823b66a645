package vn.motcua.eflow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A private key and its certificates, the signer's first, as a PKCS #12 file under a PIN. */
record KeyPackage(PrivateKey key, List<X509Certificate> chain) {

    private static final String ALIAS = "key";

    X509Certificate certificate() {
        return chain.get(0);
    }

    byte[] locked(String pin) {
        try (var out = new ByteArrayOutputStream()) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, key, pin.toCharArray(), chain.toArray(Certificate[]::new));
            store.store(out, pin.toCharArray());
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when the PIN is wrong. */
    static Optional<KeyPackage> unlock(byte[] file, String pin) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), pin.toCharArray());
            var key = (PrivateKey) store.getKey(ALIAS, pin.toCharArray());
            var chain = Arrays.stream(store.getCertificateChain(ALIAS)).map(X509Certificate.class::cast);
            return Optional.of(new KeyPackage(key, chain.toList()));
        } catch (IOException wrongPin) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
