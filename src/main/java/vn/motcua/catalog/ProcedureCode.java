package vn.motcua.catalog;

/** The national code of a procedure ({@code 1.001193}). */
public record ProcedureCode(String value) {

    public ProcedureCode {
        if (!value.matches("[0-9]\\.[0-9]{6}|BN\\.[0-9]{4}")) {
            throw new IllegalArgumentException("Not a procedure code: " + value);
        }
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
