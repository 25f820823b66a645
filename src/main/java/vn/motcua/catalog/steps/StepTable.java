package vn.motcua.catalog.steps;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import vn.motcua.catalog.LegalLimit;

/** The rows of one approved process, in the order of the file. */
final class StepTable {

    final String number;
    final long line;
    final String code;
    final String variant;
    final String decision;
    final String issuer;
    final String date;
    final List<StepRow> rows = new ArrayList<>();
    final List<RowFault> faults = new ArrayList<>();

    StepTable(String number, RawRow first) {
        this.number = number;
        line = first.line();
        code = first.text("code");
        variant = first.text("case_vi");
        decision = first.text("decision");
        issuer = first.text("issuer");
        date = first.text("date");
    }

    void add(RawRow raw) {
        try {
            agree(raw);
            rows.add(StepRow.read(raw));
        } catch (RowWrong wrong) {
            faults.add(new RowFault(raw.line(), String.valueOf(wrong.getMessage())));
        }
    }

    /** Whether every row could be read and they are a whole table; if not {@link #faults} says why. */
    boolean isWhole() {
        if (faults.isEmpty()) {
            checkNumbers();
            checkApproval();
        }
        return faults.isEmpty();
    }

    BigDecimal hours() {
        return rows.stream()
                .map(StepRow::allotted)
                .filter(Objects::nonNull)
                .map(LegalLimit::workingHours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void agree(RawRow raw) {
        if (!raw.text("code").equals(code)) {
            throw new RowWrong("code", "is not the code of the table's first row, " + code);
        }
        if (!raw.text("decision").equals(decision)) {
            throw new RowWrong("decision", "is not the decision of the table's first row, " + decision);
        }
    }

    private void checkNumbers() {
        var seen = new HashSet<Integer>();
        var expected = 1;
        for (var row : rows) {
            if (!seen.add(row.number())) {
                faults.add(new RowFault(row.line(), "step_no: " + row.number() + " stands twice in this table"));
            } else if (row.number() != expected) {
                faults.add(new RowFault(
                        row.line(),
                        "step_no: expected " + expected + ", found " + row.number() + "; a step is missing"));
            }
            expected = row.number() + 1;
        }
    }

    private void checkApproval() {
        if (decision.isEmpty() || issuer.isEmpty() || date.isEmpty()) {
            faults.add(new RowFault(line, "decision, issuer and date of the approval must be stated"));
        }
    }
}
