package vn.motcua.shell;

import java.io.PrintStream;
import java.util.List;

/** One word of the command line ({@code motcua catalog import …}). Runs without the server unless it starts one itself. */
public interface Command {

    String name();

    /** One line a form of use, as {@code --help} prints them; an indented line explains the one above. */
    String help();

    /** Runs with the arguments behind the name; answers the exit code, 0 when all was done, 2 for a wrong call. */
    int run(List<String> arguments, PrintStream out);
}
