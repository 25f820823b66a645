package vn.motcua.catalog.review.web;

import vn.motcua.catalog.lint.Finding;

/** A finding in words of the reader's language. */
record FindingLine(String rule, String severity, String element, String label, String message) {

    static FindingLine of(Finding finding, String words) {
        return new FindingLine(
                finding.rule(), finding.isError() ? "error" : "warning", finding.element(), finding.label(), words);
    }

    public boolean isError() {
        return severity.equals("error");
    }
}
