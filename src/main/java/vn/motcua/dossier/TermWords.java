package vn.motcua.dossier;

import vn.motcua.calendar.LegalTerm;

/** A time limit in the words of a slip. */
final class TermWords {

    private TermWords() {}

    static String vietnamese(LegalTerm term) {
        var amount = term.amount().stripTrailingZeros().toPlainString().replace('.', ',');
        return amount
                + switch (term.unit()) {
                    case WORKING_DAYS -> " ngày làm việc";
                    case DAYS -> " ngày";
                    case HOURS -> " giờ làm việc";
                    case MONTHS -> " tháng";
                };
    }
}
