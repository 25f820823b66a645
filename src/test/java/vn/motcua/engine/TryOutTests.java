package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.TestClock;

@EngineTest
class TryOutTests {

    private static final Instant NEXT_YEAR = Instant.parse("2027-03-01T01:00:00Z");
    private static final Date UNTIL = Date.from(NEXT_YEAR.plusSeconds(90));
    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    TryOut tryOut;

    @Autowired
    Flows flows;

    @Autowired
    Inbox inbox;

    @Autowired
    Alarms alarms;

    @Autowired
    Clock clock;

    @Autowired
    ProcessEngine engine;

    private String nextId() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getIdGenerator()
                .getNextId();
    }

    @Test
    void movesTheClockOfItsOwnThreadAlone() {
        tryOut.run(NEXT_YEAR, LONG, Map.of(), () -> {
            assertThat(clock.instant()).isEqualTo(NEXT_YEAR);
            assertThat(ClockUtil.now()).isEqualTo(NEXT_YEAR);
            assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isEqualTo(TestClock.START);
            assertThat(CompletableFuture.supplyAsync(ClockUtil::now).join()).isEqualTo(TestClock.START);
            TryOut.moveTo(NEXT_YEAR.plusSeconds(60));
            assertThat(ClockUtil.now()).isEqualTo(NEXT_YEAR.plusSeconds(60));
            return true;
        });

        assertThat(clock.instant()).isEqualTo(TestClock.START);
        assertThat(ClockUtil.now()).isEqualTo(TestClock.START);
        assertThatThrownBy(() -> TryOut.moveTo(NEXT_YEAR)).isInstanceOf(IllegalStateException.class);
    }

    /** Or every id after a rehearsal of next year would sort behind next year's. */
    @Test
    void makesIdsByTheTrueTime() {
        var inside = tryOut.run(NEXT_YEAR, LONG, Map.of(), this::nextId);

        assertThat(inside.substring(0, 10)).isEqualTo(nextId().substring(0, 10));
    }

    @Test
    void startsWhatIsDeployedWithinAndForgetsIt() {
        var opened = tryOut.run(NEXT_YEAR, LONG, Map.of("processes/test/tried.bpmn", diagram("tried")), () -> {
            flows.start("tried", "tried-1", Map.of("until", UNTIL), "an");
            return inbox.of("tried-1").get(0);
        });

        assertThat(opened.step()).isEqualTo("Activity_Wait");
        assertThat(opened.openedAt()).isEqualTo(NEXT_YEAR);
        assertThat(flows.knows("tried")).isFalse();
        assertThat(inbox.of("tried-1")).isEmpty();
    }

    @Test
    void ringsATimerWhenTold() {
        var left = tryOut.run(NEXT_YEAR, LONG, Map.of("processes/test/rung.bpmn", diagram("rung")), () -> {
            flows.start("rung", "rung-1", Map.of("until", UNTIL), "an");
            var alarm = alarms.of("rung-1").get(0);
            assertThat(alarm.step()).isEqualTo("Event_TimeOver");
            assertThat(alarm.at()).isEqualTo(NEXT_YEAR.plusSeconds(90));
            alarms.ring(alarm);
            return inbox.of("rung-1").size();
        });

        assertThat(left).isZero();
    }

    @Test
    void takesEverythingBackAlsoWhenThePlayFails() {
        assertThatThrownBy(() ->
                        tryOut.run(NEXT_YEAR, LONG, Map.of("processes/test/failed.bpmn", diagram("failed")), () -> {
                            throw new IllegalStateException("on purpose");
                        }))
                .hasMessage("on purpose");

        assertThat(flows.knows("failed")).isFalse();
        assertThat(TryOut.isRunning()).isFalse();
        assertThat(clock.instant()).isEqualTo(TestClock.START);
    }

    @Test
    void letsNothingInThatTheGateRefuses() {
        assertThatThrownBy(() ->
                        tryOut.run(NEXT_YEAR, LONG, Map.of("processes/test/bad.bpmn", diagram("other")), () -> true))
                .isInstanceOf(ModelRefused.class);
    }

    private static byte[] diagram(String key) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://motcua.vn">
                  <process id="KEY" name="Thử" isExecutable="true" camunda:historyTimeToLive="P30D">
                    <startEvent id="Event_Start"/>
                    <sequenceFlow id="Flow_1" sourceRef="Event_Start" targetRef="Activity_Wait"/>
                    <userTask id="Activity_Wait" name="Chờ"/>
                    <sequenceFlow id="Flow_2" sourceRef="Activity_Wait" targetRef="Event_End"/>
                    <endEvent id="Event_End"/>
                    <boundaryEvent id="Event_TimeOver" attachedToRef="Activity_Wait">
                      <timerEventDefinition>
                        <timeDate xsi:type="tFormalExpression">${until}</timeDate>
                      </timerEventDefinition>
                    </boundaryEvent>
                    <sequenceFlow id="Flow_3" sourceRef="Event_TimeOver" targetRef="Event_End"/>
                  </process>
                </definitions>
                """.replace("KEY", key).getBytes(StandardCharsets.UTF_8);
    }
}
