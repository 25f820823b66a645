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
        var steps = Allotments.share(LegalTerm.parse("15 working_days"), shape.steps);

        assertThat(sum(steps)).isEqualByComparingTo("15");
    }

    @Test
    void shareTheWorkingDaysOfALimitInCalendarDays() {
        var steps = Allotments.share(LegalTerm.parse("20 days"), Shape.SITE_INSPECTION.steps);

        assertThat(sum(steps)).isEqualByComparingTo("14.25");
        assertThat(steps).extracting(PlannedStep::allotted).allMatch(term -> term.endsWith(" working_days"));
    }

    @Test
    void refuseALimitTooShortForItsSteps() {
        assertThatThrownBy(() -> Allotments.share(LegalTerm.parse("1 working_days"), Shape.COMMITTEE_DECIDES.steps))
                .hasMessageContaining("too short");
    }

    private static BigDecimal sum(List<PlannedStep> steps) {
        return steps.stream()
                .filter(step -> !step.allotted().isEmpty())
                .map(step -> LegalTerm.parse(step.allotted()).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
