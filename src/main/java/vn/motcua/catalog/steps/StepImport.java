package vn.motcua.catalog.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.LegalLimit;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.catalog.scaffold.PlanDrawing;

/** From the tables of a file to drawn diagrams, one for each procedure; nothing is written yet. */
final class StepImport {

    private final Catalog catalog;
    private final PlanDrawing drawing;
    private final List<RowFault> faults = new ArrayList<>();
    private final Map<String, PlanDrawing.Drawn> drawn = new LinkedHashMap<>();

    StepImport(Catalog catalog, PlanDrawing drawing) {
        this.catalog = catalog;
        this.drawing = drawing;
    }

    void take(StepTables tables) {
        faults.addAll(tables.faults());
        var byCode = new LinkedHashMap<String, List<StepTable>>();
        for (var table : tables.all()) {
            if (isOurs(table)) {
                byCode.computeIfAbsent(table.code, key -> new ArrayList<>()).add(table);
            }
        }
        byCode.values().forEach(this::draw);
    }

    /** In the order of the lines. */
    List<RowFault> faults() {
        return faults.stream()
                .sorted((one, other) -> Long.compare(one.line(), other.line()))
                .toList();
    }

    List<PlanDrawing.Drawn> drawn() {
        return List.copyOf(drawn.values());
    }

    private boolean isOurs(StepTable table) {
        if (!table.isWhole()) {
            faults.addAll(table.faults);
            faults.add(new RowFault(table.line, "table " + table.number + " is not taken: it has the faults named"));
            return false;
        }
        if (table.code.isEmpty()) {
            faults.add(new RowFault(table.line, "table " + table.number + " names no code of a procedure"));
            return false;
        }
        if (!ProcedureCode.isCode(table.code)
                || catalog.find(new ProcedureCode(table.code)).isEmpty()) {
            faults.add(new RowFault(
                    table.line, "table " + table.number + ": the catalogue has no procedure " + table.code));
            return false;
        }
        return true;
    }

    /** Of several cases of one procedure the first that fits its legal limit is drawn. */
    private void draw(List<StepTable> cases) {
        var procedure = catalog.procedure(new ProcedureCode(cases.get(0).code));
        var chosen = cases.stream()
                .filter(table -> fits(table, procedure))
                .findFirst()
                .orElse(cases.get(0));
        for (var table : cases) {
            if (table != chosen) {
                faults.add(new RowFault(
                        table.line,
                        "table " + table.number + " is another case of " + table.code + " than table " + chosen.number
                                + ", which is drawn"));
            }
        }
        try {
            drawn.put(chosen.code, drawing.draw(PlanText.of(chosen, procedure)));
        } catch (RowWrong | IllegalArgumentException cannot) {
            faults.add(new RowFault(
                    chosen.line,
                    "table " + chosen.number + " (" + chosen.code + ") is not taken: " + cannot.getMessage()));
        }
    }

    private static boolean fits(StepTable table, Procedure procedure) {
        var limit = LegalLimit.of(procedure);
        return limit == null || table.hours().compareTo(LegalLimit.workingHours(limit)) <= 0;
    }
}
