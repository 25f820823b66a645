package vn.motcua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.engine.ModelNotRunnable;
import vn.motcua.engine.ModelRefused;
import vn.motcua.rehearsal.Frame.Kind;
import vn.motcua.web.InvalidFields;

/** What a rehearsal shows of a draft. That nothing of it stays is for {@link RehearsalLeavesNothingTests}. */
@MotCuaTest
class RehearsalsTests {

    private static final Draft MARRIAGE = Draft.of("processes/tu-phap/1.001193.bpmn");
    private static final Draft ROUTING = Draft.of("decisions/step-routing.dmn");
    private static final String MONDAY = "2026-11-23T08:00:00+07:00";

    @Autowired
    Rehearsals rehearsals;

    private Played play(Draft draft, String... moves) {
        return rehearsals.play(draft.text(), typed(null, null, List.of(moves)));
    }

    private static NewRehearsal typed(@Nullable String procedure, @Nullable String way, @Nullable List<String> moves) {
        return new NewRehearsal(procedure, "direct", MONDAY, "phuong-bac-giang", null, way, moves);
    }

    private static Frame step(Played played, String element) {
        return played.frames().stream()
                .filter(frame -> frame.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private static Frame last(Played played) {
        return played.frames().get(played.frames().size() - 1);
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+07:00");
    }

    @Test
    void playsToTheResultInTheApplicantsHands() {
        var played = play(MARRIAGE, "straight");

        assertThat(played.refusal()).isNull();
        assertThat(played.ended()).isTrue();
        assertThat(last(played).element()).isEqualTo("Event_ResultReturned");
        assertThat(last(played).state()).isEqualTo(10);
        assertThat(played.letters()).extracting(PlayedLetter::form).containsExactly(1);
        assertThat(new String(played.letters().get(0).pdf(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(played.passed().get("tthc-1.001193")).contains("Activity_ReceiveDossier", "Event_ResultReturned");
        assertThat(played.passed()).containsKey("five-step-e-flow");
    }

    @Test
    void showsWhatTheDraftSaysAndNotWhatIsPublished() {
        var draft = MARRIAGE.with("name=\"Thẩm định hồ sơ\"", "name=\"Thẩm tra theo bản nháp\"")
                .with("name=\"allotted\" value=\"0.25 working_days\"", "name=\"allotted\" value=\"0.5 working_days\"");

        var drafted = step(play(draft, "step", "step"), "Activity_ExamineDossier");
        var published = step(play(MARRIAGE, "step", "step"), "Activity_ExamineDossier");

        assertThat(drafted.label()).isEqualTo("Thẩm tra theo bản nháp");
        assertThat(drafted.allotted()).isEqualTo("0.5 working_days");
        assertThat(drafted.openedAt()).isEqualTo(at("2026-11-23T13:30"));
        assertThat(published.label()).isEqualTo("Thẩm định hồ sơ");
        assertThat(published.openedAt()).isEqualTo(at("2026-11-23T10:00"));
        assertThat(published.dueAt()).isEqualTo(at("2026-11-23T13:30"));
        assertThat(published.decision()).isEqualTo("propose");
    }

    @Test
    void stopsTheClockWhileThePapersAreAwaited() {
        var played = rehearsals.play(MARRIAGE.text(), typed(null, "supplement", null));

        var asked = step(played, "Activity_ExamineDossier");
        assertThat(asked.decision()).isEqualTo("supplement");
        assertThat(asked.clock()).containsExactly(new ClockTurn("pause", null));
        assertThat(asked.letters()).containsExactly(2);
        assertThat(asked.timers()).extracting(Frame.Timer::element).containsExactly("Event_SupplementTimeOver");
        assertThat(played.frames()).extracting(Frame::kind).contains(Kind.SUPPLEMENT);
        assertThat(last(played).element()).isEqualTo("Event_ResultReturned");
    }

    @Test
    void ringsTheTimersAtTheirOwnTimeWhenNobodyActs() {
        var played = rehearsals.play(MARRIAGE.text(), typed(null, "overdue", null));

        var rang = step(played, "Event_DeadlineReached");
        assertThat(rang.kind()).isEqualTo(Kind.TIMER);
        assertThat(rang.openedAt()).isEqualTo(played.promisedAt());
        assertThat(step(played, "Activity_DirectOverdue").groups())
                .containsExactly("trung-tam-phuc-vu-hanh-chinh-cong.leader");
        assertThat(played.frames())
                .flatExtracting(Frame::cautions)
                .extracting(Caution::code)
                .contains("after-the-deadline");
    }

    /** The clerk stamps it at the last moment of the limit, and the applicant comes after it. */
    @Test
    void callsNoSettledDossierLate() {
        var played = play(MARRIAGE, "straight");

        assertThat(last(played).openedAt()).isAfter(played.promisedAt());
        assertThat(played.frames()).extracting(Frame::kind).doesNotContain(Kind.TIMER);
    }

    @Test
    void refusesWithdrawsAndStopsWithTheirLetters() {
        assertThat(play(MARRIAGE, "choose refuse").letters())
                .extracting(PlayedLetter::form)
                .containsExactly(1, 3);
        assertThat(play(MARRIAGE, "step", "withdraw", "straight").letters())
                .extracting(PlayedLetter::form)
                .containsExactly(1, 5);
        assertThat(last(play(MARRIAGE, "step", "stop")).state()).isEqualTo(8);
        assertThat(last(play(MARRIAGE, "choose supplement", "wait")).element()).isEqualTo("Event_DossierClosed");
    }

    @Test
    void saysWhyAMoveCouldNotBeMade() {
        var played = play(MARRIAGE, "step", "supplement");

        assertThat(played.refusal()).isInstanceOf(vn.motcua.web.Refusal.class);
        assertThat(played.ended()).isFalse();
        assertThat(step(played, "Activity_ReceiveDossier").decision()).isEqualTo("accept");
        assertThat(play(MARRIAGE, "take Activity_ExamineDossier refuse").refusal())
                .isInstanceOf(NothingHappens.class);
        assertThat(play(MARRIAGE, "take Activity_ReceiveDossier fly").refusal()).isInstanceOf(NothingHappens.class);
        assertThat(play(MARRIAGE, "timer Event_NoSuchTimer").refusal()).isInstanceOf(NothingHappens.class);
    }

    @Test
    void saysInTheEnginesWordsWhatADraftAsksForInVain() {
        var draft = MARRIAGE.with("${leaderGroup}", "${nobodyKnowsThis}");

        var played = play(draft, "straight");

        assertThat(played.refusal()).hasMessageContaining("nobodyKnowsThis");
        assertThat(played.frames()).isNotEmpty();
    }

    @Test
    void warnsOfAGroupThatDoesNotExist() {
        var draft = MARRIAGE.with(
                "camunda:candidateGroups=\"${specialistGroup}\"", "camunda:candidateGroups=\"so-lua.specialist\"");

        assertThat(step(play(draft, "step"), "Activity_ExamineDossier").cautions())
                .contains(new Caution("no-such-group", "so-lua.specialist"));
    }

    @Test
    void rehearsesADecisionTableOnAProcedureOfChoice() {
        var draft = ROUTING.with("\".specialist\"", "\".head\"");

        var played = rehearsals.play(draft.text(), typed("1.001193", null, List.of("step")));

        assertThat(step(played, "Activity_ExamineDossier").groups()).containsExactly("phuong-bac-giang.head");
    }

    @Test
    void refusesWhatTheGateOrTheEngineCannotTake() {
        var broken = MARRIAGE.with("</bpmn:definitions>", "");
        var dangling = MARRIAGE.with("targetRef=\"Activity_ExamineDossier\"", "targetRef=\"Event_ResultReturned_2\"");

        assertThatThrownBy(() -> play(broken, "straight")).isInstanceOf(ModelRefused.class);
        assertThatThrownBy(() -> play(dangling, "straight")).isInstanceOf(ModelNotRunnable.class);
        assertThat(play(MARRIAGE, "step").refusal()).isNull();
    }

    @Test
    void namesEveryFieldThatCannotBeTaken() {
        var typed = new NewRehearsal(
                "1.001194", "pigeon", "1999-01-01T08:00:00+07:00", "so-lua", "slow", null, List.of("fly", "choose"));

        assertThatThrownBy(() -> rehearsals.play(MARRIAGE.text(), typed))
                .isInstanceOfSatisfying(InvalidFields.class, invalid -> assertThat(invalid.faults())
                        .extracting(InvalidFields.Fault::field)
                        .containsExactlyInAnyOrder(
                                "procedure", "channel", "receivedAt", "unit", "pace", "moves[0]", "moves[1]"));
        assertThatThrownBy(() -> rehearsals.play(ROUTING.text(), typed(null, null, null)))
                .isInstanceOf(InvalidFields.class);
    }
}
