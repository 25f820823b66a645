package vn.motcua.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeelCellTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "\"province\"",
                "handledBy + \".leader\"",
                "starts with(?, \"xa-\") or starts with(?, \"phuong-\")",
                "not(starts with(?, \"xa-\"))",
                "not(\"a\",\"b\")",
                "[6..10]",
                "]5..10]",
                "> 10",
                "<= 5.5",
                "if level = \"commune\" then \"a\" else \"b\"",
                "date(\"2026-01-01\")",
                "duration(\"P1D\")",
                "x in (1, 2, 3)",
                "? >= 1 and (? < 5 or ? = 9)",
                "\"for x in 1..9 return { }\"",
                "\"Trung tâm \\\"một cửa\\\"\"",
                "max(1, 2) * 3 - 4 / 2"
            })
    void takesWhatTablesNeed(String cell) {
        assertThat(new FeelCell(cell).isHarmless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for i in 1..9 return i",
                "x.getClass()",
                "2 ** 3",
                "`a`",
                "@\"2026-01-01\"",
                "replace(\"a\", \"b\", \"c\")",
                "[1..200000000]",
                "[1..-200000000]",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]",
                "\"open",
                "(((((((((((1)))))))))))",
                "a; b",
                "$x",
                "1234567890123456"
            })
    void refusesWhatCouldRunLongOrReachOut(String cell) {
        assertThat(new FeelCell(cell).isHarmless()).isFalse();
    }
}
