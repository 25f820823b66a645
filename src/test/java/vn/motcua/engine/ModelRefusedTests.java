package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@EngineTest
@RecordApplicationEvents
class ModelRefusedTests {

    private static final HostileModel SCRIPT =
            HostileModel.step("script", "groovy", "<scriptTask id='Activity_Run' name='secret-word' />");
    private static final HostileModel GOOD =
            HostileModel.step("", "good", "<serviceTask id='Step' camunda:delegateExpression='${testStep}' />");

    @Autowired
    ModelGate gate;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void readVietnamese() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
    }

    @AfterEach
    void readAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    private ModelRefused refused() {
        return (ModelRefused) catchThrowable(() -> gate.require(SCRIPT.path(), SCRIPT.content(), "analyst"));
    }

    @Test
    void knowsTheSameBeansAsOnTheCommandLine() {
        assertThat(gate.check(GOOD.path(), GOOD.content())).isEmpty();
        assertThat(ModelGate.withoutApplication().check(GOOD.path(), GOOD.content()))
                .isEmpty();
    }

    @Test
    void saysWhereAndWhyInTheReadersLanguage() {
        ModelRefused refused = refused();

        assertThat(refused.status()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused.code()).isEqualTo("engine.model-refused");
        assertThat(refused.facts().get("findings"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .isEqualTo(Map.of(
                        "rule",
                        "script",
                        "element",
                        "Activity_Run",
                        "line",
                        8,
                        "message",
                        "“bpmn:scriptTask” là mã lệnh; sơ đồ không được chứa mã lệnh."
                                + " Hãy dùng bước có sẵn hoặc bảng quyết định."));
    }

    @Test
    void isToldWithItsPathAndRules() {
        assertThatThrownBy(() -> gate.require(SCRIPT.path(), SCRIPT.content(), "analyst"))
                .isInstanceOf(ModelRefused.class);

        assertThat(events.stream(ModelWasRefused.class))
                .containsExactly(new ModelWasRefused(SCRIPT.path(), "analyst", List.of("script")));
    }

    @Test
    void keepsTheFilesWordsOutOfTheLog() {
        assertThat(refused()).hasMessage("processes/test/hostile.bpmn: script line 8 Activity_Run");
    }

    @Test
    void stopsTheStartInWords() {
        var analysis = new ModelRefusedInWords().analyze(refused());

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription())
                .contains("processes/test/hostile.bpmn, line 8, Activity_Run: “bpmn:scriptTask” is program code");
    }
}
