package vn.motcua.engine.gate;

/** Text that people read. The engine evaluates names and documentation too, so that no expression may begin in any of it. */
final class PlainText {

    private PlainText() {}

    static boolean is(String value, int longest) {
        return value.length() <= longest && !opensExpression(value);
    }

    static boolean opensExpression(String value) {
        return value.contains("${") || value.contains("#{");
    }

    /** Short enough for a message, on one line. */
    static String shortened(String value) {
        String line = value.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 80 ? line : line.substring(0, 77) + "...";
    }
}
