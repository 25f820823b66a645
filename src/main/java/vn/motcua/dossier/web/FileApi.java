package vn.motcua.dossier.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.IncomingFiles;
import vn.motcua.organization.Officer;

/** Files of a dossier. What is downloaded is never shown within a page of ours. */
@RestController
@RequestMapping("/api/dossiers/{code}/files")
class FileApi {

    record Kept(
            long id,
            @Nullable Integer paper,
            String name,
            String type,
            long size,
            String sha256,
            String addedBy,
            OffsetDateTime addedAt,
            @Nullable String reusedFrom) {}

    private final DossierFiles files;
    private final IncomingFiles received;
    private final Clock clock;

    FileApi(DossierFiles files, IncomingFiles received, Clock clock) {
        this.files = files;
        this.received = received;
        this.clock = clock;
    }

    @GetMapping
    List<Kept> list(@PathVariable String code, Officer officer) {
        return files.of(DossierCode.parse(code), officer).stream()
                .map(this::view)
                .toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    List<Kept> add(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer paper,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Officer officer) {
        return received.add(DossierCode.parse(code), paper, file, officer).stream()
                .map(this::view)
                .toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<StreamingResponseBody> download(@PathVariable String code, @PathVariable long id, Officer officer) {
        var file = files.open(DossierCode.parse(code), id, officer);
        var name = ContentDisposition.attachment()
                .filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().media()))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(out -> files.copy(file, out));
    }

    private Kept view(DossierFile file) {
        return new Kept(
                file.id(),
                file.paperLine(),
                file.name(),
                file.type().media(),
                file.size(),
                file.sha256(),
                file.addedBy(),
                file.addedAt().atZone(clock.getZone()).toOffsetDateTime(),
                file.reusedFrom());
    }
}
