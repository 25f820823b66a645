package vn.motcua.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValueKindTests {

    private static final KnownBeans BEANS =
            new KnownBeans(Set.of("closeDossier", "stepDeadline"), Set.of("closeDossier"), Set.of("stepDeadline.of"));

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHOICE", "FORMAL_TYPE"})
    void takesItsOwnExample(ValueKind kind) {
        assertThat(kind.takes(kind.example(), BEANS)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void takesNoReflectionWhateverTheKind(ValueKind kind) {
        assertThat(kind.takes("${''.getClass().forName('java.lang.Runtime')}", BEANS))
                .isFalse();
        assertThat(kind.takes("a #{execution.processEngineServices} b", BEANS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "CONDITION,${paid}",
                "CONDITION,${!paid}",
                "CONDITION,${not paid}",
                "CONDITION,${count >= 3}",
                "CONDITION,${ level eq 'commune' }",
                "CONDITION,${note == 'Đủ hồ sơ'}",
                "CONDITION,${first != second}",
                "CONDITION,${nrOfCompletedInstances == 2}",
                "GROUP,tu-phap.leader",
                "GROUP,`tu-phap.leader, van-phong-ubnd.clerk`",
                "DUE_DATE,${deadline}",
                "MAPPING,reception",
                "MAPPING,0",
                "MAPPING,${leaderGroup}",
                "BUSINESS_KEY,${execution.processBusinessKey}",
                "KEY_NAME,tthc-BN.0001",
                "NUMBER,-12.50",
                "ID,_6-BEDA9E1"
            })
    void takesOtherGoodValuesToo(ValueKind kind, String value) {
        assertThat(kind.takes(value, BEANS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "CONDITION,${closeDossier}",
                "CONDITION,${task}",
                "CONDITION,${empty}",
                "CONDITION,${x == closeDossier}",
                "CONDITION,${x == 'a' and y}",
                "CONDITION,true",
                "VARIABLE,execution",
                "VARIABLE,Đ",
                "MAPPING,${stepDeadline.of(task)}",
                "DELEGATE,${stepDeadline}",
                "DUE_DATE,${stepDeadline.of(execution)}",
                "DUE_DATE,${stepDeadline.toString(task)}",
                "NUMBER,1e9",
                "NUMBER,.5",
                "NUMBER,-",
                "NUMBER,1234567",
                "ID,1a",
                "RETENTION,P0D",
                "RETRIES,R21/PT1M",
                "KEY_NAME,../x"
            })
    void refusesWhatOnlyLooksGood(ValueKind kind, String value) {
        assertThat(kind.takes(value, BEANS)).isFalse();
    }

    @Test
    void takesOneOfTheWordsOfAChoice() {
        AllowedValue hitPolicy = AllowedValue.of("=UNIQUE|FIRST");

        assertThat(hitPolicy.takes("FIRST", BEANS)).isTrue();
        assertThat(hitPolicy.takes("UNIQUE|FIRST", BEANS)).isFalse();
        assertThat(hitPolicy.example()).isEqualTo("FIRST, UNIQUE");
    }
}
