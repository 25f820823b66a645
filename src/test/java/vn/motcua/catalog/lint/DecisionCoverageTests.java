package vn.motcua.catalog.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.model.DecisionModel;

/** Where rules of a table meet and what they leave out. */
class DecisionCoverageTests {

    @Test
    void findsTheGapBetweenTwoIntervals() {
        assertThat(gaps(table("integer").row("<= 5").row("[7..10]").row("> 10")))
                .containsExactly("x = 6");
        assertThat(gaps(table("integer").row("<= 5").row("[6..10]").row("> 10")))
                .isEmpty();
        assertThat(gaps(table("double").row("<= 5").row("[6..10]").row("> 10"))).containsExactly("x = 5.5");
        assertThat(gaps(table("double").row("< 5").row("]5..10]").row("> 10"))).containsExactly("x = 5");
    }

    @Test
    void findsWhereTwoIntervalsMeet() {
        assertThat(table("integer").row("<= 5").row("[5..10]").coverage().meeting(0, 1))
                .contains("x = 5");
        assertThat(table("integer").row("<= 5").row("(5..10]").coverage().meeting(0, 1))
                .isEmpty();
    }

    @Test
    void findsTheTruthValueLeftOut() {
        assertThat(gaps(table("boolean").row("true"))).containsExactly("x = false");
        assertThat(gaps(table("boolean").row("true").row("false"))).isEmpty();
    }

    @Test
    void warnsOfOtherWordsUnlessTheColumnStatesItsValues() {
        var two = table("string").row("\"province\"").row("\"commune\"");

        assertThat(two.coverage().gaps()).containsExactly(new Coverage.Gap("x ∉ {province, commune}", true));
        assertThat(two.stating("\"province\",\"commune\"").coverage().gaps()).isEmpty();
        assertThat(two.stating("\"province\",\"commune\",\"state\"").coverage().gaps())
                .extracting(Coverage.Gap::words)
                .containsExactly("x = state");
    }

    @Test
    void takesOtherWordsForUsualWhereARuleAsksForThem() {
        assertThat(table("string")
                        .row("\"a\"")
                        .row("not(\"a\",\"b\")")
                        .coverage()
                        .gaps())
                .containsExactly(new Coverage.Gap("x = b", false));
        assertThat(gaps(table("string")
                        .row("starts with(?, \"xa-\") or starts with(?, \"phuong-\")")
                        .row("not(starts with(?, \"xa-\") or starts with(?, \"phuong-\"))")))
                .isEmpty();
    }

    @Test
    void namesOnlyTheColumnsThatLeaveAGap() {
        var table = new Table(List.of("string", "string", "integer"))
                .row("\"a\"", "-", "<= 5")
                .row("\"a\"", "-", "> 5")
                .row("not(\"a\")", "-", "< 3");

        assertThat(gaps(table)).containsExactly("x ∉ {a}, z = 3");
    }

    @Test
    void seesARuleThatAnEarlierOneCovers() {
        var table = table("integer").row("<= 5").row("[1..3]").row("[4..6]");

        assertThat(table.coverage().covers(0, 1)).isTrue();
        assertThat(table.coverage().covers(0, 2)).isFalse();
    }

    @Test
    void doesNotGuessAtCellsThatGoFurther() {
        var table = table("string").row("matches(?, \"a.*\")").row("\"abc\"");

        assertThat(table.coverage().notUnderstood(0)).containsExactly("x");
        assertThat(table.coverage().meeting(0, 1)).isEmpty();
        assertThat(gaps(table)).isEmpty();
    }

    @Test
    void readsFeelAsTheModelerWritesIt() {
        assertThat(takes("not(\"a\", \"b\")", "c")).isTrue();
        assertThat(takes("not(\"a\", \"b\")", "b")).isFalse();
        assertThat(takes("contains(?, \"đất\") and not(ends with(?, \"đai\"))", "đất ở"))
                .isTrue();
        assertThat(takes("contains(?, \"đất\") and not(ends with(?, \"đai\"))", "đất đai"))
                .isFalse();
        assertThat(takes("\"a, \\\"b\\\"\"", "a, \"b\"")).isTrue();
        assertThat(takes("? = \"a\" or ? = \"b\"", "b")).isTrue();
        assertThat(UnaryTestReading.of("for x in y return x").isUnderstood()).isFalse();
        assertThat(UnaryTestReading.of("(".repeat(5_000)).isUnderstood()).isFalse();
        assertThat(UnaryTestReading.of("not(".repeat(5_000) + "1").isUnderstood())
                .isFalse();
    }

    @Test
    void looksThroughATableOfTwoThousandRulesInSeconds() {
        var table = new Table(List.of("string", "string", "string"));
        for (var i = 0; i < 2_000; i++) {
            table.row("\"a" + i % 900 + "\"", "\"b" + i % 700 + "\"", "\"c" + i + "\"");
        }
        var begun = System.nanoTime();

        var coverage = table.coverage();

        assertThat(coverage.gaps()).isNotEmpty();
        assertThat(System.nanoTime() - begun).isLessThan(10_000_000_000L);
    }

    private static boolean takes(String cell, String word) {
        return UnaryTestReading.of(cell).takes(UnaryTest.Sample.of(word));
    }

    private static List<String> gaps(Table table) {
        return table.coverage().gaps().stream().map(Coverage.Gap::words).toList();
    }

    private static Table table(String type) {
        return new Table(List.of(type));
    }

    /** Columns x, y, z of these types. */
    private static final class Table {

        private final List<String> types;
        private final List<DecisionModel.Row> rows = new ArrayList<>();
        private String values = "";

        Table(List<String> types) {
            this.types = types;
        }

        Table row(String... cells) {
            rows.add(new DecisionModel.Row("Rule_" + rows.size(), "", List.of(cells), List.of("\"yes\""), 1));
            return this;
        }

        Table stating(String stated) {
            values = stated;
            return this;
        }

        Coverage coverage() {
            var inputs = new ArrayList<DecisionModel.Input>();
            for (var column = 0; column < types.size(); column++) {
                var name = "xyz".substring(column, column + 1);
                inputs.add(new DecisionModel.Input("Input_" + name, "", name, types.get(column), values));
            }
            return new Coverage(
                    new DecisionModel("d", "d", Map.of(), "", 1, "UNIQUE", inputs, List.of(), List.copyOf(rows)));
        }
    }
}
