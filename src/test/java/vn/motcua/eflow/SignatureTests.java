package vn.motcua.eflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.UnitKind;
import vn.motcua.papers.Press;

class SignatureTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T03:05:33Z"), ZONE);
    private static final ZonedDateTime NOW = ZonedDateTime.now(CLOCK);
    private static final Issuer ISSUER = Issuer.of(new Unit(
            new UnitId("tu-phap"),
            UnitKind.DEPARTMENT,
            "Sở Tư pháp",
            "Department of Justice",
            "H05.12",
            true,
            LocalDate.of(2025, 7, 1),
            null,
            List.of()));

    private static Press press;
    private static KeyPackage authority;
    private static KeyPackage key;
    private static byte[] signed;

    @BeforeAll
    static void signOnce() throws IOException {
        press = press();
        var certificates = new Certificates(CLOCK);
        authority = certificates.authority("Một Cửa – CA thử nghiệm", "UBND tỉnh Bắc Ninh");
        key = certificates.signer("Trần Thị Bưởi", "Sở Tư pháp", authority);
        signed = sign(draft());
        keep("signed", signed);
    }

    @Test
    void holdsForDss() {
        var verifier = new CommonCertificateVerifier();
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(authority.certificate()));
        verifier.setTrustedCertSources(trusted);
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(signed));
        validator.setCertificateVerifier(verifier);
        var found = validator.validateDocument().getDiagnosticData().getSignatures();

        assertThat(found).singleElement().satisfies(signature -> {
            assertThat(signature.isSignatureIntact()).isTrue();
            assertThat(signature.isSignatureValid()).isTrue();
            assertThat(signature.getSignatureFormat()).hasToString("PAdES-BASELINE-B");
            assertThat(signature.getClaimedSigningTime()).isEqualTo(CLOCK.instant());
            assertThat(signature.getSigningCertificate().getCommonName()).isEqualTo("Trần Thị Bưởi");
        });
    }

    @Test
    void holdsForAnotherReader() throws Exception {
        var file = Files.createTempFile("signed", ".pdf");
        Files.write(file, signed);
        var process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.delete(file);

        assertThat(said)
                .contains("Signature is Valid", "Total document signed")
                .contains("ETSI.CAdES.detached", "Trần Thị Bưởi");
    }

    @Test
    void showsWhoSignedForWhomAndWhen() throws IOException {
        try (var document = Loader.loadPDF(signed)) {
            var field = document.getSignatureFields().get(0);
            var box = field.getWidgets().get(0).getRectangle();
            assertThat(box.getLowerLeftX())
                    .isGreaterThan(document.getPage(0).getMediaBox().getWidth() / 2 - 40);
        }
        assertThat(text(new PrintSheets(signed).under(sheet())))
                .contains("Ký số bởi: Trần Thị Bưởi", "Cơ quan: Sở Tư pháp", "24/11/2026 10:05:33 +07:00");
    }

    @Test
    void noticesEveryFlippedByte() {
        assertThat(signed).satisfies(pdf -> new SignatureCheck(pdf).orRefuse());
        for (var at : List.of(signed.length / 10, signed.length / 3, signed.length / 2)) {
            var changed = signed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> new SignatureCheck(changed).orRefuse()).isInstanceOf(SignatureInvalid.class);
        }
    }

    @Test
    void noticesWhatWasAddedBehindTheSignature() {
        var longer =
                (new String(signed, StandardCharsets.ISO_8859_1) + "%more\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> new SignatureCheck(longer).orRefuse()).isInstanceOf(SignatureInvalid.class);
    }

    @Test
    void refusesAFileWithoutSignature() {
        assertThatThrownBy(() -> new SignatureCheck(draft()).orRefuse()).isInstanceOf(SignatureInvalid.class);
    }

    @Test
    void printsTheSignedPagesWithAReadableQrCodeAndStampsThem() throws Exception {
        var print = new PrintSheets(signed).under(sheet());
        keep("print", print);
        var stamped = new ClerkMarks(new RegisterNumber(2026, 5), LocalDate.now(CLOCK), ISSUER).on(print);
        keep("stamped", stamped);

        assertThat(text(print)).contains("Bản in từ bản điện tử đã ký số, lần in 2");
        assertThat(qr(stamped)).isEqualTo("H05.12-261124-0001\n/api/public/results/1");
        assertThat(text(stamped)).contains("Số: 05 /QĐ-STP", "ngày 24 tháng 11 năm 2026", "SỞ TƯ PHÁP");
        try (var document = Loader.loadPDF(stamped)) {
            assertThat(document.getSignatureDictionaries()).isEmpty();
        }
        new SignatureCheck(signed).orRefuse();
    }

    @Test
    void opensAKeyOnlyWithItsPin() {
        var file = key.locked("123456");
        assertThat(KeyPackage.unlock(file, "123456"))
                .map(KeyPackage::certificate)
                .contains(key.certificate());
        assertThat(KeyPackage.unlock(file, "654321")).isEmpty();
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("PRIVATE");
    }

    private static byte[] sign(byte[] draft) {
        var picture = new SignaturePicture("Trần Thị Bưởi", "Sở Tư pháp", NOW);
        return new Signature(key, NOW, "Ký kết quả", picture.below(ISSUER.signerTitle(), draft)).over(draft);
    }

    private static byte[] draft() {
        var facts = new HashMap<String, Object>();
        facts.put("superior", "UBND TỈNH BẮC NINH");
        facts.put("centre", ISSUER.name());
        facts.put("symbol", ISSUER.symbol());
        facts.put("heading", ISSUER.heading());
        facts.put("signerTitle", ISSUER.signerTitle());
        facts.put("code", "H05.12-261124-0001");
        facts.put("procedureName", "Đăng ký hành nghề và cấp Thẻ công chứng viên");
        facts.put("procedureCode", "1.001193");
        facts.put("applicantName", "Đặng Thị Hồng Nhuỵ GIÁM ĐỐC");
        facts.put("applicantId", "024090000001");
        facts.put("address", "Phường Bắc Giang, tỉnh Bắc Ninh");
        facts.put("legalBasis", List.of("Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;"));
        facts.put("proposer", "Sở Tư pháp");
        facts.put("conclusion", "Chấp thuận giải quyết hồ sơ theo đề nghị.");
        facts.put("recipients", List.of("Như Điều 3", "Trung tâm Phục vụ hành chính công tỉnh"));
        return press.print("result", facts);
    }

    private static byte[] sheet() {
        var path = "/api/public/results/1";
        Map<String, Object> facts = Map.of(
                "code",
                "H05.12-261124-0001",
                "qr",
                press.qr("H05.12-261124-0001\n" + path),
                "checkPath",
                path,
                "printedAt",
                NOW,
                "count",
                2);
        return press.print("print", facts);
    }

    private static Press press() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Clock.class, () -> CLOCK);
            context.register(Press.class);
            context.refresh();
            return context.getBean(Press.class);
        }
    }

    private static String qr(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var corner = page.getSubimage(0, 0, page.getWidth() / 5, page.getHeight() / 6);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(corner)));
            return new QRCodeReader().decode(bitmap).getText();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        var folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve("eflow-" + name + ".pdf"), pdf);
    }
}
