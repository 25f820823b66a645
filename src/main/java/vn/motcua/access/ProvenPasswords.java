package vn.motcua.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for some minutes that a password fitted a stored hash, so that a program that sends it with every request
 * does not pay for the slow check each time. Kept as a keyed digest whose key dies with the node; a changed password
 * has another hash and is unknown here.
 */
@Component
class ProvenPasswords {

    private final Cache<String, Boolean> proven = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();
    private final SecretKeySpec key;

    ProvenPasswords() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    boolean knows(String password, String hash) {
        return proven.getIfPresent(digest(password, hash)) != null;
    }

    void add(String password, String hash) {
        proven.put(digest(password, hash), true);
    }

    private String digest(String password, String hash) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((hash + '\0' + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
