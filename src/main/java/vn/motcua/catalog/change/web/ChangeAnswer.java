package vn.motcua.catalog.change.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Change;
import vn.motcua.catalog.change.ChangeWords;
import vn.motcua.catalog.change.Comparison;
import vn.motcua.catalog.change.VersionText;

/** A comparison in JSON. */
record ChangeAnswer(
        String key,
        String title,
        Side from,
        Side to,
        List<Line> changes,
        @Nullable String allotted,
        @Nullable String limit,
        boolean exceedsLimit) {

    /** A version, or a draft by its id. */
    record Side(@Nullable Integer version, @Nullable Long draft) {

        static Side of(VersionText text) {
            return new Side(text.number(), text.draft());
        }
    }

    /** One change; {@code elements} are ids in either version. */
    record Line(String mark, String topic, String element, String label, String message, List<String> elements) {

        static Line of(Change change, ChangeWords words, Locale locale) {
            return new Line(
                    change.mark().word(),
                    change.topic(),
                    change.element(),
                    change.label(),
                    words.of(change, locale),
                    change.others());
        }
    }

    static ChangeAnswer of(Comparison comparison, ChangeWords words, Locale locale) {
        return new ChangeAnswer(
                comparison.after().key(),
                comparison.title(),
                Side.of(comparison.before()),
                Side.of(comparison.after()),
                comparison.changes().stream()
                        .map(change -> Line.of(change, words, locale))
                        .toList(),
                comparison.allotted().isEmpty() ? null : comparison.allotted(),
                comparison.limit() == null ? null : comparison.limit().toString(),
                comparison.exceedsLimit());
    }
}
