package vn.motcua.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** A diagram or a decision holds something that may not run here. Nothing was stored and the engine did not see it. */
public class ModelRefused extends Refusal {

    private final String path;
    private final transient List<GateFinding> findings;

    ModelRefused(String path, List<GateFinding> findings, Locale reader) {
        super(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "engine.model-refused",
                Map.of("count", findings.size(), "findings", inWords(findings, reader), "path", path));
        this.path = path;
        this.findings = List.copyOf(findings);
    }

    public String path() {
        return path;
    }

    public List<GateFinding> findings() {
        return findings;
    }

    /** Where and which rule, without a word of the file: this goes into logs. */
    @Override
    public String getMessage() {
        return findings.stream()
                .map(finding -> "%s line %d %s".formatted(finding.rule(), finding.line(), finding.element()))
                .map(String::strip)
                .collect(Collectors.joining(", ", path + ": ", ""));
    }

    private static List<Map<String, Object>> inWords(List<GateFinding> findings, Locale reader) {
        return findings.stream()
                .map(finding -> Map.<String, Object>of(
                        "rule", finding.rule(),
                        "element", finding.element(),
                        "line", finding.line(),
                        "message", GateWords.of(finding, reader)))
                .toList();
    }
}
