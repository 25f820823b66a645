package vn.motcua.catalog.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModelerWordsTests {

    private static final Path TOOL = Path.of("tools/web/untranslated.js");

    @Test
    void everyStringOfTheModelersHasVietnameseWords() throws Exception {
        var said = run();

        assertThat(said).as("strings without Vietnamese").hasLineCount(1);
        assertThat(said.split(" ", 2)[0]).asInt().isGreaterThan(600);
    }

    @Test
    void aStringThatNobodyTranslatedIsNamed() throws Exception {
        assertThat(run("--forget=Open minimap").lines().toList())
                .hasSize(2)
                .last()
                .isEqualTo("Open minimap");
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(java.util.List.of("node", TOOL.toString()));
        command.addAll(java.util.List.of(arguments));
        var tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(tool.waitFor()).as(said).isZero();
        return said;
    }
}
