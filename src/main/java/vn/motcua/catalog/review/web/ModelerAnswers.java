package vn.motcua.catalog.review.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.catalog.review.Draft;
import vn.motcua.catalog.review.DraftWriting.Written;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.Problems;
import vn.motcua.web.Refusal;

/** Answers in the form of the engine's own REST interface, which is the one that the Modeler understands. */
@Component
class ModelerAnswers {

    private static final String DRAFT = "draft:";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

    private final Problems problems;
    private final Clock clock;

    ModelerAnswers(Problems problems, Clock clock) {
        this.problems = problems;
        this.clock = clock;
    }

    /** A deployment as the engine describes one; the maps are null when nothing was new, as the engine does. */
    record Deployment(
            List<Object> links,
            String id,
            @Nullable String name,
            String source,
            String deploymentTime,
            @Nullable String tenantId,
            @Nullable Map<String, Definition> deployedProcessDefinitions,
            @Nullable Map<String, Object> deployedCaseDefinitions,
            @Nullable Map<String, Definition> deployedDecisionDefinitions,
            @Nullable Map<String, Object> deployedDecisionRequirementsDefinitions) {}

    /** A draft in the form of a definition; {@code version} is the one that it would become. */
    record Definition(
            String id,
            String key,
            String category,
            @Nullable String description,
            String name,
            int version,
            String resource,
            String deploymentId,
            @Nullable String diagram,
            boolean suspended,
            @Nullable String tenantId,
            @Nullable String versionTag) {}

    /** What the engine answers instead of a problem detail. */
    record Failure(String type, String message) {}

    Deployment deployed(@Nullable String name, List<Optional<Written>> written) {
        var drafts =
                written.stream().flatMap(Optional::stream).map(Written::draft).toList();
        var id = drafts.isEmpty()
                ? "live"
                : drafts.stream().map(draft -> String.valueOf(draft.id())).collect(Collectors.joining("+", DRAFT, ""));
        return new Deployment(
                List.of(),
                id,
                name,
                "Camunda Modeler",
                MOMENT.format(OffsetDateTime.now(clock)),
                null,
                definitions(id, drafts, false),
                null,
                definitions(id, drafts, true),
                null);
    }

    Failure notStarted(String definition) {
        var draft = definition.startsWith(DRAFT) ? definition.substring(DRAFT.length()) : "";
        var page = draft.matches("[0-9]{1,18}") ? "/drafts/" + draft + "/rehearsal" : "/drafts";
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(page)
                .build()
                .toUriString();
        return new Failure("InvalidRequestException", problems.text("review.modeler.not-started", address));
    }

    /** The reason in one text, with each fault on a line of its own. */
    Failure refused(Refusal refusal) {
        var lines = new StringBuilder(String.valueOf(problems.of(refusal).getTitle()));
        if (refusal instanceof InvalidFields invalid) {
            invalid.faults().forEach(fault -> line(lines, fault.field(), problems.text(fault.message())));
        }
        if (refusal.facts().get("findings") instanceof List<?> findings) {
            findings.forEach(finding -> finding(lines, finding));
        }
        return new Failure(refusal.code(), lines.toString());
    }

    private static void finding(StringBuilder lines, Object finding) {
        if (finding instanceof Map<?, ?> facts) {
            line(lines, String.valueOf(facts.get("element")), String.valueOf(facts.get("message")));
        }
    }

    private static void line(StringBuilder lines, String where, String what) {
        lines.append("\n- ").append(where).append(": ").append(what);
    }

    private static @Nullable Map<String, Definition> definitions(String id, List<Draft> drafts, boolean decisions) {
        Map<String, Definition> found = new LinkedHashMap<>();
        drafts.stream()
                .filter(draft -> draft.file().isDecision() == decisions)
                .map(draft -> definition(id, draft))
                .forEach(definition -> found.put(definition.id(), definition));
        return found.isEmpty() ? null : found;
    }

    private static Definition definition(String deployment, Draft draft) {
        return new Definition(
                DRAFT + draft.id(),
                draft.file().key(),
                "http://motcua.vn/processes",
                null,
                draft.title(),
                draft.baseVersion() + 1,
                draft.file().path(),
                deployment,
                null,
                false,
                null,
                null);
    }
}
