package vn.motcua.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Who may apply, as a list. The source separates with commas, which some subjects have inside, and cuts a cell at 200
 * characters; a cut subject is left out.
 */
record PrintedSubjects(List<String> subjects, boolean cut) {

    private static final int CUT_AT = 200;
    private static final String OFFICIALS = "Cán bộ, công chức, viên chức";
    private static final String SEPARATOR = ", (?![^(]*\\))";
    private static final String STAND_IN = "\u0000";

    static PrintedSubjects read(String printed) {
        if (printed.isBlank()) {
            return new PrintedSubjects(List.of(), false);
        }
        var subjects = new ArrayList<String>();
        for (var part : printed.replace(OFFICIALS, STAND_IN).split(SEPARATOR)) {
            subjects.add(part.replace(STAND_IN, OFFICIALS).trim());
        }
        var cut = printed.length() >= CUT_AT;
        if (cut) {
            dropCut(subjects);
        }
        return new PrintedSubjects(List.copyOf(subjects), cut);
    }

    /** The last part is cut, and with it the parts before it that belong to the same subject. */
    private static void dropCut(List<String> subjects) {
        do {
            subjects.remove(subjects.size() - 1);
        } while (!subjects.isEmpty() && isOpen(subjects.get(subjects.size() - 1)));
    }

    private static boolean isOpen(String part) {
        return part.indexOf('(') > part.indexOf(')') || part.equals("Cán bộ") || part.equals("công chức");
    }
}
