package vn.motcua.catalog.change;

import java.util.List;

/**
 * One difference between two versions of a diagram or decision table.
 *
 * @param topic what it is about; its words are the message {@code change.<topic>} with the label and the facts
 * @param element id of the element it is shown at: in the later version, of a removed one in the earlier; empty when it
 *     is about the whole
 * @param label what people read on that element
 * @param others ids of further elements it is shown at
 */
public record Change(Mark mark, String topic, String element, String label, List<Fact> facts, List<String> others) {

    /** How a change is marked in words, lists and pictures. */
    public enum Mark {
        ADDED,
        REMOVED,
        CHANGED,
        /** Only drawn elsewhere. */
        MOVED;

        /** In JSON, style classes and message keys. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A value that words are made from, and how it is said: a group, a time, answers … */
    public record Fact(Kind kind, String text) {

        static Fact text(String text) {
            return new Fact(Kind.TEXT, text);
        }
    }

    /** How a {@link Fact} is said. */
    public enum Kind {
        TEXT,
        GROUP,
        TIME,
        ANSWERS,
        TYPE
    }

    public Change {
        facts = List.copyOf(facts);
        others = List.copyOf(others);
    }

    static Change of(Mark mark, String topic, String element, String label, Fact... facts) {
        return new Change(mark, topic, element, label, List.of(facts), List.of());
    }
}
