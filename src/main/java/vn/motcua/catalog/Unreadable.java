package vn.motcua.catalog;

/** A fact of a procedure cannot be read from its file or row; {@code field} is its name there. */
class Unreadable extends RuntimeException {

    private final String field;

    Unreadable(String field, String reason) {
        super(reason);
        this.field = field;
    }

    String field() {
        return field;
    }

    /** The field and what is wrong with it. */
    String told() {
        return field + ": " + getMessage();
    }
}
