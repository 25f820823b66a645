package vn.motcua.catalog.lint;

import java.util.List;
import vn.motcua.catalog.model.DecisionModel;

/** A decision table while it is checked, with what each of its cells takes. */
record CheckedDecision(DecisionModel model, ModelPath path, Surroundings around, Coverage coverage) {

    private static final int NOTE_SHOWN = 40;

    static CheckedDecision of(DecisionModel model, ModelPath path, Surroundings around) {
        return new CheckedDecision(model, path, around, new Coverage(model));
    }

    List<DecisionModel.Row> rows() {
        return model.rows();
    }

    /** How a person would point at a rule: its number and how its note begins. */
    String label(int row) {
        var note = rows().get(row).note();
        var shown = note.length() > NOTE_SHOWN ? note.substring(0, NOTE_SHOWN) + "…" : note;
        return shown.isEmpty() ? String.valueOf(row + 1) : (row + 1) + ": " + shown;
    }
}
