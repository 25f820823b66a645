package vn.motcua.catalog.steps;

/** A cell cannot be read. */
final class RowWrong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowWrong(String column, String reason) {
        super(column + ": " + reason);
    }

    RowWrong(String reason) {
        super(reason);
    }
}
