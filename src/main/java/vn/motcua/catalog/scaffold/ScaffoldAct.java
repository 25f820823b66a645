package vn.motcua.catalog.scaffold;

/** What the scaffold has to do with a diagram's file. */
enum ScaffoldAct {
    NEW("new"),
    /** As the scaffold wrote it, but it would be drawn otherwise today. */
    CHANGED("would change"),
    UNCHANGED("unchanged"),
    /** An analyst's, never touched. */
    EDITED("edited, left alone"),
    /** A file with this code stands in another department's folder: two would be one process twice. */
    ELSEWHERE("stands in another folder, left alone");

    final String words;

    ScaffoldAct(String words) {
        this.words = words;
    }
}
