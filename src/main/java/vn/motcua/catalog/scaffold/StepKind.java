package vn.motcua.catalog.scaffold;

import java.util.Locale;

/** The steps an internal process is made of, with the weight each has when a template shares out the time limit. */
enum StepKind {
    RECEIVE(1),
    ASSIGN(1),
    EXAMINE(8),
    CONSULT(8),
    INSPECT(5),
    COUNCIL(6),
    POST(8),
    DRAFT(3),
    REVIEW(2),
    APPROVE(2),
    FORWARD(1),
    OFFICE_EXAMINE(5),
    OFFICE_REVIEW(2),
    /** The applicant's time to pay is not ours: the clock stands meanwhile. */
    FINANCIAL_DUTY(0),
    ISSUE(2);

    final int weight;

    StepKind(int weight) {
        this.weight = weight;
    }

    static StepKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
