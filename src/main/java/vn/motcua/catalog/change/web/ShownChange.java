package vn.motcua.catalog.change.web;

import java.util.List;
import java.util.Locale;
import vn.motcua.catalog.change.Change;
import vn.motcua.catalog.change.ChangeWords;

/**
 * A change on the page.
 *
 * @param was ids that the earlier picture marks, separated by blanks
 * @param at ids that the later picture marks
 */
record ShownChange(String mark, String words, String was, String at) {

    static List<ShownChange> of(List<Change> changes, ChangeWords words, Locale locale) {
        return changes.stream()
                .map(change -> of(change, words.of(change, locale)))
                .toList();
    }

    private static ShownChange of(Change change, String words) {
        var others = String.join(" ", change.others());
        var mark = change.mark().word();
        return switch (change.mark()) {
            case ADDED -> new ShownChange(mark, words, "", change.element());
            case REMOVED -> new ShownChange(mark, words, change.element(), "");
            case CHANGED ->
                new ShownChange(mark, words, others.isEmpty() ? change.element() : others, change.element());
            case MOVED -> new ShownChange(mark, words, others, others);
        };
    }
}
