package vn.motcua.catalog;

/** The drafts of diagrams and decision tables that analysts work on, as other modules may read them. */
public interface DiagramDrafts {

    /**
     * A draft as it stands.
     *
     * @param key its key in the engine: {@code tthc-1.001193}, {@code five-step-e-flow}, {@code step-routing}
     * @param decision whether it is a decision table and not a diagram
     * @param title what the diagram or table is called
     * @param revision counts the savings, from 1
     * @param content the XML
     */
    record DraftText(long id, String key, boolean decision, String title, int revision, String content) {}

    /** @throws vn.motcua.web.Refusal with {@code catalog.draft-not-found} when there is none */
    DraftText text(long id);
}
