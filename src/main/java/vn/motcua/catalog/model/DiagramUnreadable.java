package vn.motcua.catalog.model;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The text is no diagram: no XML, no BPMN with a process, or an id that stands twice. {@code line} counts from 1. */
public class DiagramUnreadable extends Refusal {

    private final int line;
    private final String reason;

    /** @param reason English, as the parser says it */
    public DiagramUnreadable(int line, String reason) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "catalog.diagram-unreadable", Map.of("line", line));
        this.line = line;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    /** The parser's words, English. */
    public String reason() {
        return reason;
    }
}
