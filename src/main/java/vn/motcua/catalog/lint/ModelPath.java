package vn.motcua.catalog.lint;

import java.util.Locale;

/**
 * Where a model lies: {@code processes/tu-phap/1.001193.bpmn}. Only the last two words count, so that any checkout or
 * test folder may stand before them.
 */
record ModelPath(String folder, String name, Kind kind) {

    enum Kind {
        BPMN,
        DMN
    }

    /** @throws IllegalArgumentException when it ends neither in .bpmn nor in .dmn */
    static ModelPath of(String path) {
        var words = path.replace('\\', '/').split("/");
        var file = words[words.length - 1];
        var dot = file.lastIndexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("Neither a diagram nor a decision table: " + path);
        }
        var kind = Kind.valueOf(file.substring(dot + 1).toUpperCase(Locale.ROOT));
        return new ModelPath(words.length > 1 ? words[words.length - 2] : "", file.substring(0, dot), kind);
    }

    static boolean isModel(String path) {
        return path.matches("(?s).*[^/\\\\]\\.(bpmn|dmn)");
    }

    /** Whether it is a diagram that others call, and no procedure. */
    boolean isShared() {
        return folder.equals("shared");
    }

    /** The key that the file's name promises. */
    String key() {
        return kind == Kind.DMN || isShared() ? name : "tthc-" + name;
    }
}
