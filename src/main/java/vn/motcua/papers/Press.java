package vn.motcua.papers;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a PDF from a Thymeleaf template under {@code templates/papers/}, fonts embedded, A4 unless the template says otherwise. */
@Component
public class Press {

    /** @param template name below {@code templates/papers/} without ending, e.g. {@code form-01-receipt} */
    public byte[] print(String template, Map<String, Object> facts) {
        throw new IllegalStateException("eflow helper");
    }

    /** A QR code as a PNG {@code data:} address, for use as an image's source in a template. */
    public String qr(String text) {
        throw new IllegalStateException("eflow helper");
    }
}
