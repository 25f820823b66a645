package vn.motcua.papers;

import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Makes a PDF from a Thymeleaf template under {@code templates/papers/}, fonts embedded, A4 unless the template says
 * otherwise. The facts of each template stand in a comment at its top; text among them is only ever printed as text.
 */
@Component
public class Press {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    /** What XML 1.0 does not allow, not even escaped; a citizen's text may hold it. */
    private static final String UNPRINTABLE = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final TemplateEngine templates = templates();
    private final Sheets sheets;

    /** Commands that run without the server make their own. */
    public Press(Clock clock) {
        this.sheets = new Sheets(clock);
    }

    /** @param template name below {@code templates/papers/} without ending, e.g. {@code form-01-receipt} */
    public byte[] print(String template, Map<String, Object> facts) {
        var all = new HashMap<String, Object>(facts);
        all.put("words", new Words());
        var html = templates.process(template, new Context(VIETNAMESE, all)).replaceAll(UNPRINTABLE, "");
        return sheets.pdf(html);
    }

    /** A QR code as a PNG {@code data:} address, for use as an image's source in a template. */
    public String qr(String text) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(new Qr(text).png());
    }

    private static TemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/papers/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
