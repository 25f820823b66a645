package vn.motcua.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;
import vn.motcua.organization.Role;

/** One line of the role and endpoint table: who may send this method to these paths. */
record EndpointLine(String method, PathPattern path, Set<String> who) {

    static final String PUBLIC = "public";
    static final String OFFICER = "officer";

    private static final Set<String> WORDS = Stream.of(
                    Stream.of(PUBLIC, OFFICER),
                    Arrays.stream(Role.values()).map(Role::word),
                    Arrays.stream(Position.values()).map(EndpointLine::word))
            .flatMap(words -> words)
            .collect(Collectors.toUnmodifiableSet());

    EndpointLine {
        who = Set.copyOf(who);
        var unknown = new TreeSet<>(who);
        unknown.removeAll(WORDS);
        if (who.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalArgumentException(method + " " + path + " names nobody known: " + unknown);
        }
    }

    static EndpointLine of(String method, String path, String who) {
        return new EndpointLine(
                method,
                PathPatternParser.defaultInstance.parse(path),
                Set.of(who.trim().split("\\s+")));
    }

    boolean covers(PathContainer asked) {
        return path.matches(asked);
    }

    boolean takes(String asked) {
        return method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"));
    }

    /** Whether someone may, null being anyone who has not signed in. */
    boolean allows(@Nullable Officer officer) {
        if (who.contains(PUBLIC)) {
            return true;
        }
        return officer != null
                && (who.contains(OFFICER)
                        || officer.groups().stream()
                                .anyMatch(group -> who.contains(group.role().word()))
                        || officer.positions().stream().anyMatch(position -> who.contains(word(position))));
    }

    private static String word(Position position) {
        return position.name().toLowerCase(Locale.ROOT);
    }
}
