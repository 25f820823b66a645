package vn.motcua.catalog.change.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.change.ChangeWords;
import vn.motcua.catalog.change.Use;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.Units;

/** Names of used things and of departments as people say them. */
@Component
class UsedWords {

    private final MessageSource messages;
    private final ChangeWords words;
    private final Units units;

    UsedWords(MessageSource messages, ChangeWords words, Units units) {
        this.messages = messages;
        this.words = words;
        this.units = units;
    }

    String name(Use.Kind kind, String name, Locale locale) {
        return switch (kind) {
            case UNIT -> folder(name, locale);
            case FORM -> text("used.form", name, locale, name);
            case GROUP ->
                name.contains(".")
                        ? name
                        : words.group("${" + name + "}", locale).replaceAll("[${}]", "");
            default -> name;
        };
    }

    /** The department behind a folder's name; the words for what no department owns. */
    String folder(String slug, Locale locale) {
        return unit(slug)
                .map(unit -> locale.getLanguage().equals("en") ? unit.nameEn() : unit.name())
                .orElseGet(() -> text("used.folder." + slug, slug, locale));
    }

    private Optional<vn.motcua.organization.Unit> unit(String slug) {
        try {
            return units.find(new UnitId(slug));
        } catch (IllegalArgumentException noUnit) {
            return Optional.empty();
        }
    }

    private String text(String key, String otherwise, Locale locale, Object... arguments) {
        var text = messages.getMessage(key, arguments, otherwise, locale);
        return text == null ? otherwise : text;
    }
}
