package vn.motcua.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final ZonedDateTime MORNING = ZonedDateTime.of(2026, 2, 5, 8, 5, 0, 0, ZONE);
    private static final String VERSE = "Đặng Thị Hồng Nhuỵ ếềểễệ ặằẳẵắ ỗộồổố ữựừửứ ỵỳỷỹý ĐđƠơƯư";

    private final Press press = new Press(Clock.fixed(Instant.parse("2026-02-05T01:05:00Z"), ZONE));

    private record Line(String name, int originals, int copies) {}

    private Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        facts.put("superior", "UBND TỈNH BẮC NINH");
        facts.put("centre", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG");
        facts.put("code", "H05.12-260205-0001");
        facts.put("qr", press.qr("H05.12-260205-0001|token"));
        facts.put("receiptNumber", "01/TTPVHCC");
        facts.put("number", "01/PBS-TTPVHCC");
        facts.put("applicantName", VERSE);
        facts.put("applicantId", "024090000001");
        facts.put("address", "Phường Bắc Giang, tỉnh Bắc Ninh");
        facts.put("phone", "+84912345678");
        facts.put("procedureName", "Đăng ký hành nghề và cấp Thẻ công chứng viên");
        facts.put("procedureCode", "1.001193");
        facts.put("papers", List.of(new Line("Đơn đề nghị", 1, 0), new Line("Giấy chứng nhận", 0, 2)));
        facts.put("termText", "10 ngày làm việc");
        facts.put("receivedAt", MORNING);
        facts.put("issuedAt", MORNING);
        facts.put("dueAt", MORNING.plusDays(14).withHour(17).withMinute(0));
        facts.put("newDueAt", MORNING.plusDays(20));
        facts.put("until", MORNING.plusDays(21));
        facts.put("returnPlace", "Quầy 5");
        facts.put("officerName", "Nguyễn Văn Ánh");
        facts.put("leaderName", "Trần Thị Bưởi");
        facts.put("items", List.of("Bản sao Bằng cử nhân luật", "Ảnh 3x4"));
        facts.put("returned", List.of(new Line("Đơn đề nghị", 1, 0)));
        facts.put("reason", "Thiếu giấy tờ theo quy định.\nĐề nghị bổ sung.");
        facts.put("symbol", "QĐ-STP");
        facts.put("heading", "GIÁM ĐỐC SỞ TƯ PHÁP");
        facts.put("signerTitle", "GIÁM ĐỐC");
        facts.put("legalBasis", List.of("Căn cứ Quyết định số 1490/QĐ-UBND;"));
        facts.put("proposer", "Sở Tư pháp");
        facts.put("conclusion", "Chấp thuận giải quyết hồ sơ.");
        facts.put("recipients", List.of("Như Điều 3"));
        facts.put("checkPath", "/api/public/results/8c0f");
        facts.put("count", 1);
        facts.put("printedAt", MORNING);
        facts.put("resultNumber", "05/QĐ-STP");
        facts.put("resultDate", MORNING);
        facts.put("issuedBy", "Sở Tư pháp");
        facts.put("recipient", VERSE);
        facts.put("method", "Trực tiếp tại quầy");
        return facts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form-01-receipt",
                "form-02-supplement",
                "form-03-refusal",
                "form-04-apology",
                "form-05-stop",
                "result",
                "print",
                "return-receipt"
            })
    void printsEveryPaperSmallWithItsFontsInside(String template) throws IOException {
        var pdf = press.print(template, facts());
        keep(template, pdf);
        assertThat(pdf.length).isLessThan(60 * 1024);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("vi");
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(MORNING.toInstant());
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts(document)).allMatch(font -> font.getName().contains("+LiberationSerif"));
        }
    }

    @Test
    void keepsEveryVietnameseLetter() throws IOException {
        var text = text(press.print("form-01-receipt", facts()));
        assertThat(text.replaceAll("\\s+", " "))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", VERSE)
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "Mã hồ sơ: H05.12-260205-0001")
                .contains("08 giờ 05 phút, ngày 05 tháng 02 năm 2026", "17 giờ 00 phút, ngày 19 tháng 02 năm 2026");
    }

    @Test
    void saysNotFixedWhenThereIsNoDueTime() throws IOException {
        var facts = facts();
        facts.remove("dueAt");
        assertThat(text(press.print("form-01-receipt", facts)))
                .contains("Thời gian trả kết quả giải quyết hồ sơ: chưa xác định");
    }

    @Test
    void printsWhatACitizenWroteOnlyAsText() throws IOException {
        var facts = facts();
        var wicked = "<script>alert(1)</script> ${7*7} __${7*7}__ [[${code}]] &amp; \"'</p>";
        facts.put("applicantName", wicked + "\u0000\u0008\uFFFF");
        assertThat(text(press.print("form-01-receipt", facts)).replaceAll("\\s+", " "))
                .contains(wicked);
    }

    @Test
    void fetchesNothingFromOutside() throws IOException {
        var facts = facts();
        facts.put("qr", "file:///etc/hostname");
        try (var document = Loader.loadPDF(press.print("form-01-receipt", facts))) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void printsAQrCodeThatReadsBack() throws Exception {
        var facts = facts();
        facts.put("qr", press.qr("H05.12-260205-0001|Giấy tiếp nhận"));
        try (var document = Loader.loadPDF(press.print("form-01-receipt", facts))) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var corner = page.getSubimage(0, 0, page.getWidth() / 5, page.getHeight() / 6);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(corner)));
            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo("H05.12-260205-0001|Giấy tiếp nhận");
        }
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(inReadingOrder().getText(document), Normalizer.Form.NFC);
        }
    }

    private static PDFTextStripper inReadingOrder() {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper;
    }

    /** Left beside the reports, for eyes to look at. */
    private static void keep(String name, byte[] pdf) throws IOException {
        var folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
