package vn.motcua.tasklist.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.Units;
import vn.motcua.web.Problems;

/** Names of officers, groups and units as pages show them, in the reader's language. */
@Component
class PeopleNames {

    private final Officers officers;
    private final Units units;
    private final Problems words;

    PeopleNames(Officers officers, Units units, Problems words) {
        this.officers = officers;
        this.units = units;
        this.words = words;
    }

    /** The name behind a login; the login itself of one who has left, and the system's word for none. */
    String officer(@Nullable String login) {
        if (login == null || login.equals("system")) {
            return words.text("people.system");
        }
        return officers.find(login).map(Officer::name).orElse(login);
    }

    String groups(List<String> groups) {
        return groups.stream().map(this::group).collect(Collectors.joining(", "));
    }

    String unit(Unit unit) {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? unit.nameEn()
                : unit.name();
    }

    /** The id of one that is unknown here. */
    String unit(String id) {
        return units.find(new UnitId(id)).map(this::unit).orElse(id);
    }

    private String group(String text) {
        var group = CandidateGroup.parse(text);
        var role = words.text("role." + group.role().word());
        return units.find(group.unit()).map(unit -> role + " – " + unit(unit)).orElse(text);
    }
}
