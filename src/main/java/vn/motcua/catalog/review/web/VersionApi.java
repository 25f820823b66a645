package vn.motcua.catalog.review.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalog.review.DiagramVersions;

/** The versions of a diagram or decision table, for programs. */
@RestController
@RequestMapping("/api/diagrams/{key}/versions")
class VersionApi {

    private final DiagramVersions versions;

    VersionApi(DiagramVersions versions) {
        this.versions = versions;
    }

    /** A version; {@code how} is {@code release} for one that came with the application. */
    record VersionLine(
            int number,
            Instant deployedAt,
            long running,
            boolean live,
            String how,
            @Nullable String decisionNumber,
            @Nullable LocalDate decisionDate,
            @Nullable String approver,
            @Nullable Long draft) {

        static VersionLine of(DiagramVersions.Version version) {
            var ordered = version.publication();
            return new VersionLine(
                    version.number(),
                    version.deployedAt(),
                    version.running(),
                    version.live(),
                    ordered == null ? "release" : ordered.how(),
                    ordered == null ? null : ordered.decisionNumber(),
                    ordered == null ? null : ordered.decisionDate(),
                    ordered == null ? null : ordered.approver(),
                    ordered == null ? null : Long.valueOf(ordered.draft()));
        }
    }

    @GetMapping
    List<VersionLine> all(@PathVariable String key) {
        return versions.of(key).stream().map(VersionLine::of).toList();
    }

    @GetMapping("/{number}/content")
    ResponseEntity<String> content(@PathVariable String key, @PathVariable int number) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(versions.content(key, number));
    }
}
