package vn.motcua.rehearsal.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Unit;
import vn.motcua.organization.Units;
import vn.motcua.rehearsal.Caution;
import vn.motcua.rehearsal.ClockTurn;
import vn.motcua.rehearsal.Frame;
import vn.motcua.rehearsal.Played;
import vn.motcua.rehearsal.PlayedLetter;
import vn.motcua.rehearsal.web.ShownPlay.ShownLetter;
import vn.motcua.rehearsal.web.ShownPlay.ShownRefusal;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.PageWords;
import vn.motcua.web.Problems;
import vn.motcua.web.Refusal;

/** Puts a rehearsal into the reader's language. */
@Component
class PlayWords {

    private final Problems words;
    private final PageWords moments;
    private final Units units;

    PlayWords(Problems words, PageWords moments, Units units) {
        this.words = words;
        this.moments = moments;
        this.units = units;
    }

    ShownPlay of(Played played) {
        return new ShownPlay(
                played.procedure().value(),
                played.procedureName(),
                played.receivedAt(),
                played.promisedAt(),
                played.why(),
                played.frames().stream().map(this::of).toList(),
                played.letters().stream()
                        .map(letter -> new ShownLetter(letter.form(), form(letter.form()), facts(letter), letter.pdf()))
                        .toList(),
                played.passed(),
                played.ended(),
                played.cut(),
                refusal(played.refusal()),
                played.took().toMillis());
    }

    String unit(Unit unit) {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? unit.nameEn()
                : unit.name();
    }

    private Map<String, String> facts(PlayedLetter letter) {
        Map<String, String> facts = new TreeMap<>(letter.facts());
        facts.computeIfPresent("until", (name, moment) -> moments.at(Instant.parse(moment)));
        return facts;
    }

    private ShownFrame of(Frame frame) {
        return new ShownFrame(
                frame,
                frame.label().isEmpty()
                        ? words.text("rehearsal.kind." + frame.kind().name().toLowerCase(Locale.ROOT))
                        : frame.label(),
                frame.groups().stream().map(this::group).collect(Collectors.joining(", ")),
                frame.decision().isEmpty() ? "" : known("decision." + frame.decision(), frame.decision()),
                frame.allotted() == null ? "" : term(frame.allotted()),
                frame.state() == null ? null : words.text("state." + frame.state()),
                frame.clock().stream().map(this::turn).toList(),
                frame.letters().stream().map(this::form).toList(),
                frame.cautions().stream().map(this::caution).toList());
    }

    private String group(String text) {
        try {
            var group = CandidateGroup.parse(text);
            var role = words.text("role." + group.role().word());
            return units.find(group.unit())
                    .map(unit -> role + " – " + unit(unit))
                    .orElse(text);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private String form(int number) {
        return words.text("rehearsal.form", number, words.text("form." + number));
    }

    private String term(String text) {
        try {
            var term = LegalTerm.parse(text);
            return words.text("term." + term.unit().word(), term.amount());
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private String turn(ClockTurn turn) {
        return words.text("rehearsal.clock." + turn.kind(), moments.at(turn.dueAt()));
    }

    private String caution(Caution caution) {
        var about = caution.code().equals("no-officer")
                ? List.of(caution.about().split(", ")).stream().map(this::group).collect(Collectors.joining(", "))
                : caution.about();
        return words.text("rehearsal.caution." + caution.code(), about);
    }

    private String known(String key, String otherwise) {
        var text = words.text(key);
        return text.equals(key) ? otherwise : text;
    }

    private @Nullable ShownRefusal refusal(@Nullable RuntimeException thrown) {
        if (thrown == null) {
            return null;
        }
        if (thrown instanceof InvalidFields invalid) {
            var fields = invalid.faults().stream()
                    .map(fault -> fault.field() + ": " + words.text(fault.message()))
                    .collect(Collectors.joining("; "));
            return new ShownRefusal(invalid.code(), words.text("rehearsal.refused-fields", fields));
        }
        if (thrown instanceof Refusal refusal) {
            return new ShownRefusal(
                    refusal.code(), String.valueOf(words.of(refusal).getTitle()));
        }
        var why = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        return new ShownRefusal("rehearsal.broken", words.text("problem.rehearsal.broken", why));
    }
}
