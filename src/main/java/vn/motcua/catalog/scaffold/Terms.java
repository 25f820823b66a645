package vn.motcua.catalog.scaffold;

import vn.motcua.calendar.LegalTerm;

/** Times in the words that officers read. */
final class Terms {

    private Terms() {}

    /** {@code 0,5 ngày làm việc}. */
    static String words(LegalTerm term) {
        var unit =
                switch (term.unit()) {
                    case WORKING_DAYS -> "ngày làm việc";
                    case DAYS -> "ngày";
                    case HOURS -> "giờ làm việc";
                    case MONTHS -> "tháng";
                };
        return term.amount().stripTrailingZeros().toPlainString().replace('.', ',') + " " + unit;
    }
}
