package vn.motcua.catalog.web;

/**
 * From what a diagram was drawn.
 *
 * @param shape the kind of its course as a word for addresses; empty when the diagram does not say
 * @param shapeName the same in Vietnamese
 * @param approved whether it follows an approved internal process
 * @param template whether it is a template that awaits review
 */
record Origin(String shape, String shapeName, boolean approved, boolean template) {

    /** Of a procedure without a diagram. */
    static final Origin NONE = new Origin("", "", false, false);

    public String source() {
        return approved ? "approved" : template ? "template" : "";
    }
}
