package vn.motcua.engine.gate;

/** Ids and numbers, of which a file has thousands: read sign by sign, since a pattern costs several times that. */
final class ShortWords {

    private static final int LONGEST_ID = 64;
    private static final int MOST_DIGITS = 6;
    private static final int MOST_DECIMALS = 20;

    private ShortWords() {}

    /** Plain letters, digits, {@code _ . -}, at most 64, a letter or {@code _} first. */
    static boolean isId(String value) {
        if (value.isEmpty() || value.length() > LONGEST_ID || !isLetter(value.charAt(0))) {
            return false;
        }
        for (int at = 1; at < value.length(); at++) {
            char sign = value.charAt(at);
            if (!isLetter(sign) && !isDigit(sign) && sign != '.' && sign != '-') {
                return false;
            }
        }
        return true;
    }

    /** Less than a million on either side of zero, written without an exponent. */
    static boolean isNumber(String value) {
        int begin = value.startsWith("-") ? 1 : 0;
        int point = value.indexOf('.');
        int end = point < 0 ? value.length() : point;
        return areDigits(value, begin, end, MOST_DIGITS)
                && (point < 0 || areDigits(value, point + 1, value.length(), MOST_DECIMALS));
    }

    private static boolean areDigits(String value, int begin, int end, int most) {
        if (end <= begin || end - begin > most) {
            return false;
        }
        for (int at = begin; at < end; at++) {
            if (!isDigit(value.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z' || sign == '_';
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
