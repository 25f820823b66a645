package vn.motcua.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.springframework.context.ApplicationContext;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Letters;
import vn.motcua.dossier.Moves;
import vn.motcua.dossier.NewDossier;
import vn.motcua.engine.Alarm;
import vn.motcua.engine.Alarms;
import vn.motcua.engine.Inbox;
import vn.motcua.engine.OpenTask;
import vn.motcua.engine.Tasks;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;
import vn.motcua.sla.Clocks;

/**
 * Walks dossiers through diagrams by the doors that officers' pages use, each act in a transaction of its own. The ways
 * are read from the diagram: the first answer of a step is the straight path's.
 */
class Walker {

    /** No diagram has so many steps; a dossier that takes more goes in circles. */
    private static final int MOST_STEPS = 80;

    private static final String FIRST_OF_RESULT = "Activity_SignResult";
    private static final String COMMUNE = "phuong-bac-giang";
    private static final String REASON = "Theo đường đi của bài kiểm tra";
    private static final Map<String, String> FIELDS = Map.of(
            "pin", "123456",
            "recipient", "Nguyễn Thị Hường",
            "items", "Bản sao giấy tờ tuỳ thân",
            "reason", "Thiếu giấy tờ theo quy định");

    private final ProcessEngine engine;
    private final Intake intake;
    private final Inbox inbox;
    private final Tasks tasks;
    private final Moves moves;
    private final Alarms alarms;
    private final DossierDesk desk;
    private final Letters letters;
    private final Officers officers;
    private final Catalog catalog;
    private final Clocks clocks;

    Walker(ApplicationContext application) {
        engine = application.getBean(ProcessEngine.class);
        intake = application.getBean(Intake.class);
        inbox = application.getBean(Inbox.class);
        tasks = application.getBean(Tasks.class);
        moves = application.getBean(Moves.class);
        alarms = application.getBean(Alarms.class);
        desk = application.getBean(DossierDesk.class);
        letters = application.getBean(Letters.class);
        officers = application.getBean(Officers.class);
        catalog = application.getBean(Catalog.class);
        clocks = application.getBean(Clocks.class);
    }

    /** @param whole through the five steps of the result too; else a straight way is stopped where they begin */
    void walk(WalkedDiagram diagram, Way way, boolean whole) {
        var code = receive(diagram);
        var flow = flow(code);
        BpmnAwareTests.assertThat(flow).isStarted().hasPassed("Activity_RouteSteps");
        switch (way) {
            case STRAIGHT -> {}
            case SUPPLEMENT -> supplement(code);
            case REFUSAL -> take(open(code, "refuse"), "refuse");
            case WITHDRAWAL -> withdraw(code);
        }
        var cut = !whole && way.end() == DossierState.RETURNED;
        straight(code, cut);
        ends(code, flow, cut ? DossierState.STOPPED : way.end());
    }

    /** Takes this answer of this step and goes on straight to some end; papers that are asked for are brought. */
    void answer(WalkedDiagram diagram, String step, String decision) {
        var code = receive(diagram);
        var flow = flow(code);
        for (var at = 0; at < MOST_STEPS && inbox.of(code.value()).stream().noneMatch(stepIs(step)); at++) {
            take(first(code), first(code).decisions().get(0));
        }
        var task = inbox.of(code.value()).stream().filter(stepIs(step)).findFirst();
        assertThat(task).as("the step %s", step).isPresent();
        take(task.orElseThrow(), decision);
        if (state(code) == DossierState.SUPPLEMENT_ASKED) {
            moves.supplement(code, List.of(), REASON, reception(diagram));
        }
        straight(code, true);
        BpmnAwareTests.assertThat(flow).isEnded();
    }

    /** Lets every timer ring that waits after the first step; each step it opens gives the last of its answers. */
    void timers(WalkedDiagram diagram) {
        var code = receive(diagram);
        var flow = flow(code);
        take(first(code), first(code).decisions().get(0));
        for (var alarm : alarms.of(code.value())) {
            var before = inbox.of(code.value());
            alarms.ring(alarm);
            inbox.of(code.value()).stream()
                    .filter(task -> !before.contains(task))
                    .forEach(opened -> take(opened, lastAnswer(opened)));
        }
        straight(code, true);
        BpmnAwareTests.assertThat(flow).isEnded();
    }

    /** An apology needs a date that it moves; without one the dossier is finished. */
    private String lastAnswer(OpenTask task) {
        var dated = clocks.deadline(task.businessKey()).dueAt() != null;
        return task.decisions().get(dated ? task.decisions().size() - 1 : 0);
    }

    /** The papers that were asked for never come. */
    void timeOver(WalkedDiagram diagram) {
        var code = receive(diagram);
        var flow = flow(code);
        take(open(code, "supplement"), "supplement");
        assertThat(alarms.of(code.value()).stream().map(Alarm::step)).contains("Event_SupplementTimeOver");
        alarms.of(code.value()).stream()
                .filter(alarm -> alarm.step().equals("Event_SupplementTimeOver"))
                .forEach(alarms::ring);
        ends(code, flow, DossierState.STOPPED);
    }

    private void supplement(DossierCode code) {
        var task = open(code, "supplement");
        take(task, "supplement");
        assertThat(state(code)).isEqualTo(DossierState.SUPPLEMENT_ASKED);
        assertThat(letters.of(code))
                .extracting(letter -> letter.form().number())
                .contains(2);
        moves.supplement(code, List.of(), REASON, officer(desk.dossier(code).receivedBy()));
        assertThat(inbox.of(code.value())).extracting(OpenTask::step).contains(task.step());
    }

    private void withdraw(DossierCode code) {
        take(first(code), first(code).decisions().get(0));
        moves.withdraw(code, REASON, officer(desk.dossier(code).receivedBy()));
        assertThat(state(code)).isEqualTo(DossierState.WITHDRAWAL_ASKED);
    }

    private void straight(DossierCode code, boolean stopsAtResult) {
        for (var at = 0; at < MOST_STEPS && !inbox.of(code.value()).isEmpty(); at++) {
            var task = first(code);
            if (stopsAtResult && task.step().equals(FIRST_OF_RESULT)) {
                moves.stop(code, REASON, officer(desk.dossier(code).handledBy() + ".leader"));
                return;
            }
            take(task, task.decisions().get(0));
        }
    }

    /** Where the straight path first comes to a step that takes this answer. */
    private OpenTask open(DossierCode code, String decision) {
        for (var at = 0; at < MOST_STEPS; at++) {
            var takes = inbox.of(code.value()).stream()
                    .filter(task -> task.decisions().contains(decision))
                    .findFirst();
            if (takes.isPresent()) {
                return takes.get();
            }
            take(first(code), first(code).decisions().get(0));
        }
        throw new AssertionError("No step takes the answer " + decision);
    }

    private OpenTask first(DossierCode code) {
        var open = inbox.of(code.value());
        assertThat(open).as("open steps of %s", code).isNotEmpty();
        return open.get(0);
    }

    private void take(OpenTask task, String decision) {
        Map<String, String> fields = new HashMap<>(FIELDS);
        fields.put("until", afterTheDueDate(task.businessKey()).toString());
        tasks.complete(task.id(), decision, "", fields, task.candidateGroups().get(0));
    }

    /** The new date that Form 04 names; limits go up to years. */
    private Instant afterTheDueDate(String dossier) {
        return Optional.ofNullable(clocks.deadline(dossier).dueAt())
                .orElse(Instant.EPOCH)
                .plus(30, ChronoUnit.DAYS);
    }

    private void ends(DossierCode code, ProcessInstance flow, DossierState state) {
        BpmnAwareTests.assertThat(flow).isEnded();
        assertThat(inbox.of(code.value())).isEmpty();
        assertThat(state(code)).isEqualTo(state);
    }

    private DossierState state(DossierCode code) {
        return desk.dossier(code).state();
    }

    private DossierCode receive(WalkedDiagram diagram) {
        return intake.receive(dossier(diagram), reception(diagram)).code();
    }

    private static NewDossier dossier(WalkedDiagram diagram) {
        var applicant = new NewDossier.NewApplicant("citizen", "Nguyễn Thị Hường", "024190001234", null, null, null);
        var papers = List.of(new NewDossier.NewPaper("Tờ khai", 1, 0));
        return new NewDossier(diagram.code(), "direct", "counter", applicant, papers, null, null);
    }

    private Officer reception(WalkedDiagram diagram) {
        var levels = catalog.procedure(new ProcedureCode(diagram.code())).levels();
        var province = levels.contains(Level.PROVINCE) && !diagram.isDecidedByCommunes();
        return officer((province ? diagram.owner() : COMMUNE) + ".reception");
    }

    private Officer officer(String login) {
        return officers.find(login).orElseThrow(() -> new AssertionError("No officer " + login));
    }

    private ProcessInstance flow(DossierCode code) {
        BpmnAwareTests.init(engine);
        return Optional.ofNullable(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(code.value())
                        .rootProcessInstances()
                        .singleResult())
                .orElseThrow();
    }

    private static Predicate<OpenTask> stepIs(String step) {
        return task -> task.step().equals(step);
    }
}
