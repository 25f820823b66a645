package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What must not break in a diagram. Every rule is asked of every diagram, and of a bad example that it must reject:
 * {@code src/test/resources/bad-models/<rule>/…}.
 */
class ProcessModelTests {

    private static final List<ProcessModel> DIAGRAMS = ProcessModel.in(Path.of("processes"));
    private static final Path BAD = Path.of("src/test/resources/bad-models");

    @Test
    void keyIsTheFileName() {
        check("keyIsTheFileName", ProcedureRules::keyIsTheFileName);
    }

    @Test
    void everyDiagramHasACatalogueEntry() {
        check("everyDiagramHasACatalogueEntry", ProcedureRules::hasACatalogueEntry);
    }

    @Test
    void everyCalledBeanExists() {
        check("everyCalledBeanExists", StepRules::calledBeansExist);
    }

    @Test
    void everyCallActivityAndDecisionExists() {
        check("everyCallActivityAndDecisionExists", StepRules::calledDiagramsAndDecisionsExist);
    }

    @Test
    void stepsHaveMeaningfulIds() {
        check("stepsHaveMeaningfulIds", StepRules::stepsHaveMeaningfulIds);
    }

    @Test
    void historyTimeToLiveIsSet() {
        check("historyTimeToLiveIsSet", ProcedureRules::historyTimeToLiveIsSet);
    }

    @Test
    void noScriptsNoClassesNoListeners() {
        check("noScriptsNoClassesNoListeners", StepRules::noScriptsNoClassesNoListeners);
    }

    @Test
    void everyTimerReadsAVariable() {
        check("everyTimerReadsAVariable", StepRules::timersReadAVariable);
    }

    @Test
    void conditionsAreOneComparison() {
        check("conditionsAreOneComparison", StepRules::conditionsAreOneComparison);
    }

    @Test
    void candidateGroupsAreVariables() {
        check("candidateGroupsAreVariables", StepRules::candidateGroupsAreVariables);
    }

    @Test
    void stepsTellTheirAnswersAndDeadline() {
        check("stepsTellTheirAnswersAndDeadline", StepRules::stepsTellTheirAnswers);
    }

    @Test
    void everyDiagramHasBothSlaTimersAndWithdrawal() {
        check("everyDiagramHasBothSlaTimersAndWithdrawal", ProcedureRules::hasBothSlaTimersAndWithdrawal);
    }

    @Test
    void allotmentsFitTheLegalLimit() {
        check("allotmentsFitTheLegalLimit", ProcedureRules::allotmentsFitTheLegalLimit);
    }

    @Test
    void everyMainEndTerminates() {
        check("everyMainEndTerminates", ProcedureRules::mainEndsTerminate);
    }

    @Test
    void onlyTheAgreedModelerSavedIt() {
        check("onlyTheAgreedModelerSavedIt", ProcedureRules::agreedModelerSavedIt);
    }

    @Test
    void namesFitTheEngine() {
        check("namesFitTheEngine", ProcedureRules::namesFitTheEngine);
    }

    @Test
    void edgesCrossNoShape() {
        check("edgesCrossNoShape", PictureRules::edgesCrossNoShape);
    }

    @Test
    void edgesRunAtRightAngles() {
        check("edgesRunAtRightAngles", PictureRules::edgesRunAtRightAngles);
    }

    @Test
    void shapesLieBesideEachOther() {
        check("shapesLieBesideEachOther", PictureRules::shapesOverlapNoShape);
    }

    private static void check(String name, ModelRule rule) {
        assertThat(DIAGRAMS).hasSizeGreaterThan(1);
        assertThat(DIAGRAMS).flatMap(rule::complaints).isEmpty();
        assertThat(ProcessModel.in(BAD.resolve(name))).isNotEmpty().allSatisfy(bad -> assertThat(rule.complaints(bad))
                .as("complaints of %s", bad.file())
                .isNotEmpty());
    }
}
