package vn.motcua.eflow;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues RSA 2048 certificates for the demo, in place of the Government Cipher Committee. */
class Certificates {

    private static final Duration BACKDATED = Duration.ofDays(30);
    private static final Duration VALID = Duration.ofDays(3650);

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Certificates(Clock clock) {
        this.clock = clock;
    }

    KeyPackage authority(String name, String organisation) {
        var pair = pair();
        var subject = subject(name, organisation);
        var certificate = issue(subject, pair, subject, pair, true);
        return new KeyPackage(pair.getPrivate(), List.of(certificate));
    }

    KeyPackage signer(String name, String organisation, KeyPackage authority) {
        var pair = pair();
        var issuer = X500Name.getInstance(
                authority.certificate().getSubjectX500Principal().getEncoded());
        var issuerPair = new KeyPair(authority.certificate().getPublicKey(), authority.key());
        var certificate = issue(subject(name, organisation), pair, issuer, issuerPair, false);
        return new KeyPackage(pair.getPrivate(), List.of(certificate, authority.certificate()));
    }

    private X509Certificate issue(X500Name subject, KeyPair pair, X500Name issuer, KeyPair by, boolean authority) {
        var now = clock.instant();
        try {
            var builder = new JcaX509v3CertificateBuilder(
                            issuer,
                            new BigInteger(120, random),
                            Date.from(now.minus(BACKDATED)),
                            Date.from(now.plus(VALID)),
                            subject,
                            pair.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(usage(authority)));
            var signer = new JcaContentSignerBuilder("SHA256withRSA").build(by.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (IOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int usage(boolean authority) {
        return authority
                ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    }

    private static X500Name subject(String name, String organisation) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, name)
                .build();
    }

    private KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
