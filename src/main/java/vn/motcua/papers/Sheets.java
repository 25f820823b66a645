package vn.motcua.papers;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays out well-formed HTML as a tagged PDF (PDF/UA). Nothing outside the HTML is ever fetched. */
class Sheets {

    private static final String FAMILY = "Liberation Serif";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Clock clock;
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    Sheets(Clock clock) {
        this.clock = clock;
    }

    byte[] pdf(String html) {
        try (var renderer = builder(html).buildPdfRenderer();
                var out = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            date(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(String html) {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .withProducer("Một Cửa")
                .usePdfUaAccessibility(true)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:image/png"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(Typeface.REGULAR::open, FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(Typeface.BOLD::open, FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(Typeface.ITALIC::open, FAMILY, 400, FontStyle.ITALIC, true);
        builder.useFont(Typeface.BOLD_ITALIC::open, FAMILY, 700, FontStyle.ITALIC, true);
        return builder;
    }

    /** The renderer dates by the machine's clock; a paper carries the time that the system keeps. */
    private void date(PDDocument document) {
        var now = GregorianCalendar.from(ZonedDateTime.now(clock));
        document.getDocumentInformation().setCreationDate(now);
        document.getDocumentInformation().setModificationDate(now);
    }
}
