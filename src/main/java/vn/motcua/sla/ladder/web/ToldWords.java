package vn.motcua.sla.ladder.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;
import vn.motcua.organization.Units;
import vn.motcua.sla.Escalations;
import vn.motcua.web.Problems;

/** Names of those who were told, and how much waits for an officer; templates call it {@code @told}. */
@Component("told")
class ToldWords {

    private final Escalations escalations;
    private final Officers officers;
    private final Units units;
    private final Problems words;

    ToldWords(Escalations escalations, Officers officers, Units units, Problems words) {
        this.escalations = escalations;
        this.officers = officers;
        this.units = units;
        this.words = words;
    }

    /** The number beside the entry of the menu. */
    public int waiting(Officer officer) {
        return escalations.countMine(officer);
    }

    /** The officer who is meant; the group when none is. */
    public String who(String group, @Nullable String login) {
        return login == null ? group(group) : officer(login);
    }

    public String officer(String login) {
        return officers.find(login).map(Officer::name).orElse(login);
    }

    private String group(String text) {
        var group = CandidateGroup.parse(text);
        var english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return units.find(group.unit())
                .map(unit ->
                        words.text("role." + group.role().word()) + " – " + (english ? unit.nameEn() : unit.name()))
                .orElse(text);
    }
}
