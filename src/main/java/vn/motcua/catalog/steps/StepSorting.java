package vn.motcua.catalog.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives each row of a table its kind of step, and adds what every procedure has and a table may leave unsaid: a
 * reception before, an examination before anybody reviews it, the five electronic steps behind.
 */
final class StepSorting {

    private static final Set<String> NEEDS_AN_EXAMINATION =
            Set.of("review", "approve", "office-examine", "office-review", "draft");

    private final List<StepRow> rows;
    private final List<Sorted> sorted = new ArrayList<>();

    private StepSorting(List<StepRow> rows) {
        this.rows = rows;
    }

    /** @throws RowWrong when the rows do not make one way from reception to result */
    static List<Sorted> of(List<StepRow> rows) {
        var sorting = new StepSorting(rows);
        for (var i = 0; i < rows.size(); i++) {
            sorting.take(i);
        }
        sorting.complete();
        sorting.check();
        return List.copyOf(sorting.sorted);
    }

    private void take(int at) {
        var step = kind(at, new StepWords(rows.get(at)));
        if (sorted.isEmpty() && !step.equals("receive")) {
            sorted.add(Sorted.unprinted("receive"));
        }
        if (NEEDS_AN_EXAMINATION.contains(step) && !has("examine")) {
            sorted.add(Sorted.unprinted("examine"));
        }
        sorted.add(new Sorted(step, rows.get(at)));
    }

    private String kind(int at, StepWords words) {
        var isLast = at == rows.size() - 1;
        if (words.returnsTheResult() && !words.receives() || isLast && has("examine")) {
            return "issue";
        }
        if (words.isClerks()) {
            return laterAtTheProvince(at) ? "forward" : "issue";
        }
        if (sorted.isEmpty() && words.receives() || has("examine") && words.isDesks()) {
            return "receive";
        }
        var own = words.ownKind();
        if (!own.isEmpty()) {
            return own;
        }
        return words.isChairs() ? "issue" : decided(words);
    }

    private String decided(StepWords words) {
        var superior = words.superior();
        if (!superior.isEmpty()) {
            return superior;
        }
        if (!has("examine")) {
            return "examine";
        }
        if (words.isCouncils()) {
            return "council";
        }
        return words.drafts() ? "draft" : "verify";
    }

    private boolean has(String step) {
        return sorted.stream().anyMatch(one -> one.is(step));
    }

    private boolean laterAtTheProvince(int at) {
        return IntStream.range(at + 1, rows.size()).anyMatch(later -> new StepWords(rows.get(later)).isOfTheProvince());
    }

    private void complete() {
        if (!has("examine")) {
            sorted.add(Sorted.unprinted("examine"));
        }
        if (!sorted.get(sorted.size() - 1).is("issue")) {
            sorted.add(Sorted.unprinted("issue"));
        }
    }

    /** Reception, examination and the electronic steps come once, each as rows that follow one another. */
    private void check() {
        for (var step : List.of("receive", "examine", "issue")) {
            var runs = IntStream.range(0, sorted.size())
                    .filter(at -> sorted.get(at).is(step)
                            && (at == 0 || !sorted.get(at - 1).is(step)))
                    .count();
            if (runs > 1) {
                throw new RowWrong("two runs of the step " + step
                        + ": two agencies after one another; write the plan by hand (linked-procedures)");
            }
        }
    }
}
