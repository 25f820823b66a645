package vn.motcua.dossier.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
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
import vn.motcua.dossier.LetterPress;
import vn.motcua.dossier.Letters;
import vn.motcua.organization.Officer;

/** The slips and letters issued for a dossier. */
@RestController
@RequestMapping("/api/dossiers/{code}/letters")
class LetterApi {

    record Issued(long id, int form, String number, OffsetDateTime issuedAt) {}

    private final Letters letters;
    private final LetterPress press;
    private final DossierDesk desk;
    private final Clock clock;

    LetterApi(Letters letters, LetterPress press, DossierDesk desk, Clock clock) {
        this.letters = letters;
        this.press = press;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    List<Issued> list(@PathVariable String code, Officer officer) {
        var dossier = desk.visibleDossier(DossierCode.parse(code), officer);
        return letters.of(dossier.code()).stream()
                .map(letter -> new Issued(
                        letter.id(),
                        letter.form().number(),
                        letter.number(),
                        letter.issuedAt().atZone(clock.getZone()).toOffsetDateTime()))
                .toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> pdf(@PathVariable String code, @PathVariable long id, Officer officer) {
        var dossier = desk.visibleDossier(DossierCode.parse(code), officer);
        var letter = letters.of(dossier.code()).stream()
                .filter(issued -> issued.id() == id)
                .findFirst()
                .orElseThrow(() -> new DossierNotFound(code));
        var name = "form-%02d-%s.pdf".formatted(letter.form().number(), dossier.code());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(press.print(letter, dossier));
    }
}
