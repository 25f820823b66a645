package vn.motcua.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.TermUnit;

/**
 * The time limits of one row, by channel. A source prints each different limit once, in the order of its table:
 * {@code 10 Ngày làm việc | 5 Ngày làm việc}. One limit holds for all channels; as many limits as channels are one
 * each, provided the direct channel's agrees with the stated one; else only the stated one is certain.
 */
record PrintedTerms(Map<Channel, LegalTerm> terms, @Nullable String leftAsPrinted) {

    private static final Pattern PRINTED = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) (Ngày làm việc|Ngày|Giờ|Tháng)");
    private static final Map<String, TermUnit> UNITS = Map.of(
            "Ngày làm việc",
            TermUnit.WORKING_DAYS,
            "Ngày",
            TermUnit.DAYS,
            "Giờ",
            TermUnit.HOURS,
            "Tháng",
            TermUnit.MONTHS);

    /**
     * @param channels in the order of the source
     * @param stated the limit of the direct channel (of the first one where direct is not offered), if it has a unit
     */
    static PrintedTerms read(String printed, List<Channel> channels, @Nullable LegalTerm stated) {
        if (printed.isEmpty()) {
            return new PrintedTerms(sole(channels, stated), null);
        }
        var limits = new ArrayList<LegalTerm>();
        for (var part : printed.split("\\|")) {
            limit(part.trim()).ifPresent(limits::add);
        }
        var complete = limits.size() == printed.split("\\|").length;
        if (complete && limits.size() == 1 && (stated == null || stated.equals(limits.get(0)))) {
            return new PrintedTerms(forAll(channels, limits.get(0)), null);
        }
        if (complete && limits.size() == channels.size()) {
            var each = oneEach(channels, limits);
            if (each.get(Channel.DIRECT) != null && each.get(Channel.DIRECT).equals(stated)) {
                return new PrintedTerms(each, null);
            }
        }
        return new PrintedTerms(sole(channels, stated), printed);
    }

    private static Map<Channel, LegalTerm> sole(List<Channel> channels, @Nullable LegalTerm stated) {
        if (stated == null) {
            return Map.of();
        }
        var direct = channels.isEmpty() || channels.contains(Channel.DIRECT);
        return Map.of(direct ? Channel.DIRECT : channels.get(0), stated);
    }

    private static Map<Channel, LegalTerm> forAll(List<Channel> channels, LegalTerm limit) {
        var terms = new EnumMap<Channel, LegalTerm>(Channel.class);
        (channels.isEmpty() ? List.of(Channel.DIRECT) : channels).forEach(channel -> terms.put(channel, limit));
        return terms;
    }

    private static Map<Channel, LegalTerm> oneEach(List<Channel> channels, List<LegalTerm> limits) {
        var terms = new EnumMap<Channel, LegalTerm>(Channel.class);
        for (var i = 0; i < channels.size(); i++) {
            terms.put(channels.get(i), limits.get(i));
        }
        return terms;
    }

    /** Empty for a limit without a unit ({@code 5 (no unit)}) and for one of nothing. */
    private static Optional<LegalTerm> limit(String text) {
        var match = PRINTED.matcher(text);
        if (!match.matches() || new BigDecimal(match.group(1)).signum() == 0) {
            return Optional.empty();
        }
        var unit = UNITS.get(match.group(2));
        return Optional.ofNullable(unit).map(known -> new LegalTerm(new BigDecimal(match.group(1)), known));
    }
}
