package vn.motcua.catalog.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.calendar.LegalTerm;

class AllotmentsTests {

    @ParameterizedTest
    @EnumSource(Shape.class)
    void addUpToTheLimit(Shape shape) {
        for (var decider : Decider.values()) {
            assertThat(sum(share("15 working_days", shape, decider))).isEqualByComparingTo("15");
        }
    }

    @Test
    void shareTheWorkingDaysOfALimitInCalendarDays() {
        var allotted = share("20 days", Shape.SITE_INSPECTION, Decider.DEPARTMENT);

        assertThat(sum(allotted)).isEqualByComparingTo("14.25");
        assertThat(allotted).allMatch(term -> term.endsWith(" working_days"));
    }

    @Test
    void shareHoursWhereTheDaysAreTooFew() {
        var allotted = share("2 working_days", Shape.COMMITTEE_DECIDES, Decider.COMMITTEE);

        assertThat(sum(allotted)).isEqualByComparingTo("16");
        assertThat(allotted).hasSize(9).allMatch(term -> term.endsWith(" hours"));
    }

    @Test
    void giveEachOfFourStepsAQuarterOfOneHour() {
        assertThat(share("1 hours", Shape.SAME_DAY, Decider.COMMUNE)).containsOnly("0.25 hours");
    }

    @Test
    void inventNoTimeWithoutALimit() {
        assertThat(Allotments.share(null, Shape.CONSULTATION.steps(Decider.DEPARTMENT)))
                .hasSize(8)
                .containsOnly("");
    }

    @Test
    void refuseALimitTooShortForItsSteps() {
        assertThatThrownBy(() -> share("1 hours", Shape.COMMITTEE_DECIDES, Decider.COMMITTEE))
                .hasMessageContaining("too short");
    }

    private static List<String> share(String limit, Shape shape, Decider decider) {
        return Allotments.share(LegalTerm.parse(limit), shape.steps(decider));
    }

    private static BigDecimal sum(List<String> allotted) {
        return allotted.stream()
                .filter(term -> !term.isEmpty())
                .map(term -> LegalTerm.parse(term).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
