package vn.motcua.catalog;

import java.util.regex.Pattern;

/**
 * The code of a procedure: the national one ({@code 1.001193}), or our own key ({@code BN.0001}) for a procedure of
 * the province that has no national code yet.
 */
public record ProcedureCode(String value) implements Comparable<ProcedureCode> {

    private static final Pattern FORM = Pattern.compile("[0-9]\\.[0-9]{6}|BN\\.[0-9]{4}");

    public ProcedureCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a procedure code: " + value);
        }
    }

    /** Whether a text has the form of a code; that the catalogue holds it is another question. */
    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    public boolean isNational() {
        return Character.isDigit(value.charAt(0));
    }

    @Override
    public int compareTo(ProcedureCode other) {
        return value.compareTo(other.value);
    }

    /** The key of its diagram; an XML id cannot start with a digit. */
    public String processKey() {
        return "tthc-" + value;
    }

    /** The code behind a diagram's key. */
    public static ProcedureCode ofProcessKey(String key) {
        return new ProcedureCode(key.substring("tthc-".length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
