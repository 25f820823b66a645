package vn.motcua.catalog.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.Channel;

/** A time limit as programs read it, fit for {@code GET /api/calendar/due}. */
record TermAnswer(BigDecimal amount, String unit) {

    static Map<String, TermAnswer> byChannel(Map<Channel, LegalTerm> terms) {
        var answers = new LinkedHashMap<String, TermAnswer>();
        terms.forEach((channel, term) -> answers.put(
                channel.word(), new TermAnswer(term.amount(), term.unit().word())));
        return answers;
    }
}
