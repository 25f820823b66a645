package vn.motcua.catalog.change;

/**
 * One thing that a diagram or table uses, and where.
 *
 * @param name as the file names it: {@code five-step-e-flow}, {@code refuseDossier}, {@code headGroup}, {@code tu-phap}
 * @param at label of the step, or note of the rule
 */
public record Use(Kind kind, String name, String at) {

    /** What can be used. */
    public enum Kind {
        DIAGRAM,
        DECISION,
        FORM,
        FIELD,
        UNIT,
        GROUP,
        BEAN,
        TEMPLATE;

        /** In addresses and JSON. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
