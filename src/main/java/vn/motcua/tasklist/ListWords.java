package vn.motcua.tasklist;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A question to the list as it stands in an address, unchecked; every field may be missing. */
public record ListWords(
        @Nullable String queue,
        @Nullable String dossier,
        @Nullable String q,
        @Nullable String due,
        @Nullable String procedure,
        @Nullable String field,
        @Nullable String step,
        @Nullable String channel,
        @Nullable String state,
        @Nullable String unit,
        @Nullable String sort,
        @Nullable String after) {

    /** From what answers each word by its name. */
    public static ListWords of(Function<String, @Nullable String> word) {
        return new ListWords(
                word.apply("queue"),
                word.apply("dossier"),
                word.apply("q"),
                word.apply("due"),
                word.apply("procedure"),
                word.apply("field"),
                word.apply("step"),
                word.apply("channel"),
                word.apply("state"),
                word.apply("unit"),
                word.apply("sort"),
                null);
    }

    /** From a list's address; only its words are read, so that whatever stands before them leads nowhere. */
    public static ListWords ofAddress(String address) {
        var query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        var asked = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        return of(name -> {
            var value = asked.getFirst(name);
            return value == null ? null : URLDecoder.decode(value, StandardCharsets.UTF_8);
        });
    }

    /** What stands in the address, in its order, without what is missing; the place of the page left out. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "queue", queue);
        put(values, "dossier", dossier);
        put(values, "q", q);
        put(values, "due", due);
        put(values, "procedure", procedure);
        put(values, "field", field);
        put(values, "step", step);
        put(values, "channel", channel);
        put(values, "state", state);
        put(values, "unit", unit);
        put(values, "sort", sort);
        return values;
    }

    /** The address of the list that asks this, from its first page. */
    public String address() {
        return address("after", null);
    }

    /** The address with one word changed, or left out for null. */
    public String address(String name, @Nullable String value) {
        var values = values();
        values.remove(name);
        put(values, name, value);
        var address = UriComponentsBuilder.fromPath("/");
        values.keySet().forEach(key -> address.queryParam(key, "{" + key + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value);
        }
    }
}
