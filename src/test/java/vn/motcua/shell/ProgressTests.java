package vn.motcua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void rewritesOneLineOnATerminal() {
        run(true, 4, 4);

        assertThat(text()).startsWith("\rFiles [#######").endsWith("\rFiles [" + "#".repeat(30) + "] 100 % (4 of 4)\n");
        assertThat(text().lines().filter(line -> !line.isEmpty())).hasSize(4);
        assertThat(text().chars().filter(c -> c == '\n')).hasSize(1);
    }

    @Test
    void printsAPlainLineAtEveryTenthElsewhere() {
        run(false, 2000, 2000);

        assertThat(text().lines()).hasSize(11).last().isEqualTo("Files 100 % (2,000 of 2,000)");
        assertThat(text()).doesNotContain("\r");
    }

    @Test
    void doesNotLookFinishedWhenWorkWasCutShort() {
        run(false, 10, 3);

        assertThat(text().lines()).last().isEqualTo("Files 30 % (3 of 10)");
    }

    private void run(boolean terminal, int total, int done) {
        try (var progress = new Progress(out, terminal, "Files", total)) {
            for (var i = 0; i < done; i++) {
                progress.step();
            }
        }
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
