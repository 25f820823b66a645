package vn.motcua.shell;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Picks the command that the first word names and runs it. The same rule holds for the commands of the program and
 * for the sub-commands of one of them.
 */
public final class CommandLine {

    private static final int WRONG_CALL = 2;

    private final String program;
    private final Map<String, Command> commands = new LinkedHashMap<>();

    /** @param program what stands before the command's name in a call, as help prints it */
    public CommandLine(String program, List<Command> commands) {
        this.program = program;
        commands.forEach(command -> this.commands.put(command.name(), command));
    }

    /** Runs the named command and answers its exit code; empty when there is no word, or only options of the server. */
    public OptionalInt runIfNamed(List<String> words, PrintStream out) {
        var server = words.isEmpty() || (words.get(0).startsWith("--") && !asksForHelp(words.get(0)));
        return server ? OptionalInt.empty() : OptionalInt.of(run(words, out));
    }

    /** Runs the named command; without a known name prints the list and answers 2. */
    public int run(List<String> words, PrintStream out) {
        if (words.isEmpty()) {
            return refuse("Which command?", out);
        }
        var first = words.get(0);
        if (asksForHelp(first)) {
            out.println(help());
            return 0;
        }
        var command = commands.get(first);
        return command == null
                ? refuse("Unknown command: " + first, out)
                : run(command, words.subList(1, words.size()), out);
    }

    /** One line a form of use of every command; lines that a command indents say more about the one above. */
    public String help() {
        return help(commands.values());
    }

    private String help(Collection<Command> shown) {
        return shown.stream()
                .flatMap(command -> command.help().lines())
                .map(line -> line.startsWith(" ") ? "\n  " + line : "\n  " + program + " " + line)
                .collect(Collectors.joining("", "Use:", ""));
    }

    private int run(Command command, List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty() && asksForHelp(arguments.get(0))) {
            out.println(help(List.of(command)));
            return 0;
        }
        try {
            return command.run(arguments, out);
        } catch (WrongCall wrong) {
            out.println(wrong.getMessage());
            out.println(help(List.of(command)));
            return WRONG_CALL;
        }
    }

    private int refuse(String message, PrintStream out) {
        out.println(message);
        out.println(help());
        return WRONG_CALL;
    }

    private static boolean asksForHelp(String word) {
        return word.equals("--help") || word.equals("-h");
    }
}
