package vn.motcua.catalog.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The tags that are open while a file is read, each with its text and with what was closed inside it. */
final class OpenTags {

    private static final String TEXT = "text";

    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(ReadTag tag, StringBuilder text, List<Closed> inside) {}

    /** A tag that is read whole; what its {@code text} tag says is its own text. */
    record Closed(ReadTag tag, String text, List<Closed> inside) {

        String textOf(String name) {
            return textsOf(name).stream().findFirst().orElse("");
        }

        List<String> textsOf(String name) {
            return inside.stream()
                    .filter(closed -> closed.tag.name().equals(name))
                    .map(Closed::text)
                    .toList();
        }

        String attributeOf(String name, String attribute) {
            return inside.stream()
                    .filter(closed -> closed.tag.name().equals(name))
                    .map(closed -> closed.tag.attribute(attribute))
                    .findFirst()
                    .orElse("");
        }
    }

    void begin(ReadTag tag) {
        open.push(new Open(tag, new StringBuilder(), new ArrayList<>()));
    }

    void text(String more) {
        if (!open.isEmpty()) {
            open.peek().text.append(more);
        }
    }

    boolean isIn(String name) {
        return !open.isEmpty() && open.peek().tag.name().equals(name);
    }

    Closed close() {
        var last = open.pop();
        var closed = new Closed(last.tag, last.text.toString().strip(), last.inside);
        var around = open.peek();
        if (around != null) {
            if (last.tag.name().equals(TEXT) && !around.tag.name().equals(TEXT)) {
                around.text.append(last.text);
            }
            around.inside.add(closed);
        }
        return closed;
    }
}
