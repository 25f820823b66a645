package vn.motcua.engine;

/**
 * What is known of a file, as SHA-256.
 *
 * @param seen the release's file when it was looked at last; empty when there was none
 * @param live what the engine runs: the release's file, or what was published after it
 */
record FileState(String seen, String live) {

    static final FileState UNKNOWN = new FileState("", "");

    boolean isPublished() {
        return !seen.equals(live);
    }
}
