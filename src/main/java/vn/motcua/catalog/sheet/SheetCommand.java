package vn.motcua.catalog.sheet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.catalog.ProcedureNotFound;
import vn.motcua.shell.Arguments;
import vn.motcua.shell.Command;
import vn.motcua.shell.WrongCall;

/** {@code catalog sheet}: the process sheet of one procedure as PDF, without the server. */
public final class SheetCommand implements Command {

    private static final int NOT_MADE = 1;

    @Override
    public String name() {
        return "sheet";
    }

    @Override
    public String help() {
        return "sheet CODE [--out FILE.pdf]   print the process sheet (ISO 9001:2015) of a procedure";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        var arguments = Arguments.of(words, "--out");
        var code = code(arguments.only("The procedure's code"));
        var sheets = ProcedureSheets.ofFiles(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
        try {
            var sheet = sheets.sheet(code);
            return write(Path.of(arguments.option("--out").orElse(sheet.fileName())), sheets.pdf(sheet), out);
        } catch (ProcedureNotFound unknown) {
            out.println("The catalogue has no procedure " + code + ".");
        } catch (SheetWithoutDiagram without) {
            out.println("Procedure " + code + " has no diagram, so there is no sheet yet.");
        }
        return NOT_MADE;
    }

    private static ProcedureCode code(String word) {
        try {
            return new ProcedureCode(word);
        } catch (IllegalArgumentException malformed) {
            throw new WrongCall("Not a procedure's code: " + word);
        }
    }

    private static int write(Path file, byte[] pdf, PrintStream out) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, pdf);
            out.println(file);
            return 0;
        } catch (IOException refused) {
            out.println("Cannot write " + file + ": " + refused.getMessage());
            return NOT_MADE;
        }
    }
}
