package vn.motcua.catalog;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.catalog.change.PatchCommand;
import vn.motcua.catalog.lint.LintCommand;
import vn.motcua.catalog.scaffold.ScaffoldCommand;
import vn.motcua.catalog.sheet.SheetCommand;
import vn.motcua.catalog.steps.ImportStepsCommand;
import vn.motcua.shell.Command;
import vn.motcua.shell.CommandLine;

/** {@code catalog}: work on the catalogue's files and on the diagrams written from them. */
public final class CatalogCommand implements Command {

    private static final List<Command> COMMANDS = List.of(
            new ImportCommand(),
            new ImportStepsCommand(Catalog::new),
            new ScaffoldCommand(Catalog::new),
            new SheetCommand(),
            new StatsCommand(),
            new LintCommand(),
            new PatchCommand());

    @Override
    public String name() {
        return "catalog";
    }

    @Override
    public String help() {
        return COMMANDS.stream()
                .flatMap(command -> command.help().lines())
                .map(line -> "catalog " + line)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        return new CommandLine("motcua catalog", COMMANDS).run(arguments, out);
    }
}
