package vn.motcua.catalog.steps;

import org.jspecify.annotations.Nullable;

/**
 * A row with the kind of step it is.
 *
 * @param step a word of the plans: {@code receive}, {@code office-examine} …
 * @param row null for a step that every procedure has and the table does not print
 */
record Sorted(String step, @Nullable StepRow row) {

    static Sorted unprinted(String step) {
        return new Sorted(step, null);
    }

    boolean is(String word) {
        return step.equals(word);
    }
}
