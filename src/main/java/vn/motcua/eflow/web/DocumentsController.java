package vn.motcua.eflow.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.dossier.DossierNotFound;
import vn.motcua.eflow.Document;
import vn.motcua.eflow.DocumentNotFound;
import vn.motcua.eflow.Documents;
import vn.motcua.organization.Officer;

/** The files of a dossier's result, for officers who may see the dossier. */
@RestController
@RequestMapping("/api/dossiers/{code}/documents")
class DocumentsController {

    private final DossierDesk desk;
    private final Documents documents;
    private final Clock clock;

    DocumentsController(DossierDesk desk, Documents documents, Clock clock) {
        this.desk = desk;
        this.documents = documents;
        this.clock = clock;
    }

    record Line(UUID id, String kind, String name, String sha256, long size, OffsetDateTime at) {}

    @GetMapping
    List<Line> list(@PathVariable String code, Officer officer) {
        return documents.of(visible(code, officer)).stream().map(this::line).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> pdf(@PathVariable String code, @PathVariable String id, Officer officer) {
        var document = documents.document(visible(code, officer), uuid(id));
        var shown = ContentDisposition.inline().filename(document.name()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(documents.bytes(document));
    }

    private DossierCode visible(String text, Officer officer) {
        try {
            return desk.visibleDossier(new DossierCode(text), officer).code();
        } catch (IllegalArgumentException notACode) {
            throw new DossierNotFound(text);
        }
    }

    private Line line(Document document) {
        var at = document.at().atZone(clock.getZone()).toOffsetDateTime();
        return new Line(document.id(), document.kind().word(), document.name(), document.sha256(), document.size(), at);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new DocumentNotFound();
        }
    }
}
