package vn.motcua.catalog;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.organization.UnitId;

/**
 * A procedure as the law states it on {@code asOf}. What no source states is null or empty and stands in
 * {@code toDo}, never guessed.
 *
 * @param field the official field (lĩnh vực); empty while not stated
 * @param department the department that owns it; null while not derived
 * @param departmentDerived true when it was derived from the ministry and not stated by a source
 * @param terms time limit of each channel; a channel missing here has none stated
 * @param termsAsPrinted what the source prints, kept only where not all of it could be read into {@code terms}
 * @param feeVnd first fee in đồng, 0 only where the source says free
 * @param fees all fees as printed
 * @param paperCount lines of the dossier, alternatives included
 * @param asOf the month of the source; empty where it states none
 * @param toDo what is still unknown: {@code time-limit}, {@code fee}, {@code papers}, {@code department} …
 * @param clock how its time limit is counted, where a source says so
 */
public record Procedure(
        ProcedureCode code,
        String name,
        String field,
        @Nullable UnitId department,
        boolean departmentDerived,
        @Nullable String executingAgency,
        Set<Level> levels,
        Set<Channel> channels,
        @Nullable OnlineLevel onlineLevel,
        Map<Channel, LegalTerm> terms,
        @Nullable String termsAsPrinted,
        @Nullable Long feeVnd,
        @Nullable String fees,
        List<String> subjects,
        @Nullable Integer paperCount,
        @Nullable String decision,
        @Nullable String provincialDecision,
        String asOf,
        @Nullable String statusNote,
        List<String> toDo,
        LegalClock clock) {

    public Procedure {
        levels = Collections.unmodifiableSet(ordered(levels, Level.class));
        channels = Collections.unmodifiableSet(ordered(channels, Channel.class));
        terms = terms.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(terms));
        subjects = List.copyOf(subjects);
        toDo = List.copyOf(toDo);
    }

    private static <E extends Enum<E>> Set<E> ordered(Set<E> words, Class<E> type) {
        var set = EnumSet.noneOf(type);
        set.addAll(words);
        return set;
    }

    /** The time limit of a channel, or the direct one's when that channel has none of its own; null: none is stated. */
    public @Nullable LegalTerm term(Channel channel) {
        var own = terms.get(channel);
        return own != null ? own : terms.get(Channel.DIRECT);
    }
}
