package vn.motcua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTests {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final CommandLine line = new CommandLine("motcua", List.of(new Greeting()));

    @Test
    void leavesTheServerToNoWordsAndToItsOwnOptions() {
        assertThat(line.runIfNamed(List.of(), out)).isEmpty();
        assertThat(line.runIfNamed(List.of("--server.port=0"), out)).isEmpty();
        assertThat(printed.size()).isZero();
    }

    @Test
    void runsTheCommandThatTheFirstWordNames() {
        assertThat(line.runIfNamed(List.of("greet", "--name", "Lan"), out)).hasValue(0);
        assertThat(text()).isEqualToIgnoringNewLines("Hello Lan");
    }

    @Test
    void listsTheCommandsForAnUnknownWord() {
        assertThat(line.runIfNamed(List.of("gret"), out)).hasValue(2);
        assertThat(text()).contains("Unknown command: gret", "motcua greet [--name NAME]");
    }

    @Test
    void helpsWithAllAndWithOne() {
        assertThat(line.runIfNamed(List.of("--help"), out)).hasValue(0);
        assertThat(line.runIfNamed(List.of("greet", "--help"), out)).hasValue(0);
        assertThat(text().lines().filter(printedLine -> printedLine.equals("  motcua greet [--name NAME]")))
                .hasSize(2);
    }

    @Test
    void showsTheCommandsHelpAfterAWrongCall() {
        assertThat(line.run(List.of("greet", "--nmae", "Lan"), out)).isEqualTo(2);
        assertThat(text()).contains("Unknown option --nmae.", "greet [--name NAME]");
        assertThat(line.run(List.of("greet", "--name"), out)).isEqualTo(2);
        assertThat(text()).contains("Option --name needs a value.");
        assertThat(line.run(List.of("greet", "--name=a", "--name=b"), out)).isEqualTo(2);
        assertThat(text()).contains("Option --name stands twice.");
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static final class Greeting implements Command {

        @Override
        public String name() {
            return "greet";
        }

        @Override
        public String help() {
            return "greet [--name NAME]";
        }

        @Override
        public int run(List<String> words, PrintStream out) {
            var arguments = Arguments.of(words, "--name");
            arguments.none();
            out.println("Hello " + arguments.option("--name").orElse("world"));
            return 0;
        }
    }
}
