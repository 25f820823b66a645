package vn.motcua.catalog.steps;

/** Why a row, or the table that begins there, is not taken. */
record RowFault(long line, String reason) {

    String words() {
        return "line " + line + ": " + reason;
    }
}
