package vn.motcua.catalog.review;

import java.util.List;
import vn.motcua.catalog.lint.Finding;

/** What lint says of a text that the gate let through. */
public record Verdict(List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public int errors() {
        return (int) findings.stream().filter(Finding::isError).count();
    }

    public int warnings() {
        return findings.size() - errors();
    }

    void mustHaveNoErrors() {
        if (errors() > 0) {
            throw DraftRefused.hasErrors(errors());
        }
    }
}
