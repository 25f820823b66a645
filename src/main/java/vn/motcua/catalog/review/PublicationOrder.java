package vn.motcua.catalog.review;

import java.time.LocalDate;
import java.util.List;

/**
 * What an approver ordered.
 *
 * @param decisionNumber of the decision that orders the change: {@code 1234/QĐ-UBND}
 * @param publishOn the day from which it holds, in Vietnam
 * @param procedures codes of those that get a shared diagram first; empty for everyone
 */
public record PublicationOrder(
        String decisionNumber, LocalDate decisionDate, String approver, LocalDate publishOn, List<String> procedures) {

    public PublicationOrder {
        procedures = List.copyOf(procedures);
    }
}
