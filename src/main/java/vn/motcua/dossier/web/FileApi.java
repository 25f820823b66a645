package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
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
    void download(@PathVariable String code, @PathVariable long id, Officer officer, HttpServletResponse response)
            throws IOException {
        var file = files.open(DossierCode.parse(code), id, officer);
        var name = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        response.setContentType(file.type().media());
        response.setContentLengthLong(file.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        files.copy(file, response.getOutputStream());
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
