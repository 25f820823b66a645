package vn.motcua.catalog.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.organization.Units;
import vn.motcua.papers.Press;

/** Writes the sheet of a procedure from the catalogue and its diagram in force, and prints it. */
@Component
public class ProcedureSheets {

    private final Catalog catalog;
    private final LiveDiagrams diagrams;
    private final Units units;
    private final Press press;
    private final Clock clock;

    ProcedureSheets(Catalog catalog, LiveDiagrams diagrams, Units units, Press press, Clock clock) {
        this.catalog = catalog;
        this.diagrams = diagrams;
        this.units = units;
        this.press = press;
        this.clock = clock;
    }

    /** Without the server: from the files on the class path. */
    static ProcedureSheets ofFiles(Clock clock) {
        return new ProcedureSheets(new Catalog(), LiveDiagrams.ofFiles(), new Units(), new Press(clock), clock);
    }

    /**
     * @throws vn.motcua.catalog.ProcedureNotFound when the catalogue has no such code
     * @throws SheetWithoutDiagram when the procedure has no diagram
     */
    public Sheet sheet(ProcedureCode code) {
        var procedure = catalog.procedure(code);
        var diagram = diagrams.of(procedure).orElseThrow(() -> new SheetWithoutDiagram(code));
        var model = diagram.model();
        var facts = new SheetFacts(procedure, LocalDate.now(clock));
        return new SheetWriting(facts, model, table(model), diagram.versions(), clock.getZone())
                .sheet(department(procedure));
    }

    /** The steps of a procedure's diagram; empty when it has none. */
    public Optional<FlowTable> steps(Procedure procedure) {
        return diagrams.of(procedure).map(LiveDiagram::model).map(this::table);
    }

    public byte[] pdf(Sheet sheet) {
        return press.print("sheet", Map.of("sheet", sheet));
    }

    private FlowTable table(DiagramModel model) {
        return FlowTable.of(model, key -> diagrams.shared(key).map(LiveDiagram::model));
    }

    private String department(Procedure procedure) {
        var department = procedure.department();
        return department == null
                ? SheetWords.unknown()
                : units.find(department).map(unit -> unit.name()).orElse(department.value());
    }
}
