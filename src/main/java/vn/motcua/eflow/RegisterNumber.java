package vn.motcua.eflow;

/** A place in a unit's register of a year; numbers below 10 get a zero in front (Decree 30/2020, Annex I). */
record RegisterNumber(int year, int number) {

    String padded() {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** As printed on the document: {@code 05/QĐ-STP}. */
    String with(String symbol) {
        return padded() + "/" + symbol;
    }
}
