package vn.motcua.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.files.CheckedFile;
import vn.motcua.organization.Officer;
import vn.motcua.web.InvalidFields;

/** Files of a dossier: added by those who hold it, read by those who may see it; both are on record. */
@Component
@Transactional
public class DossierFiles {

    private static final int MOST = 50;

    private final DossierDesk desk;
    private final Dossiers dossiers;
    private final FileRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DossierFiles(DossierDesk desk, Dossiers dossiers, FileRows rows, Clock clock, ApplicationEventPublisher events) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<DossierFile> of(DossierCode code, Officer officer) {
        return rows.of(desk.visibleDossier(code, officer).code());
    }

    /**
     * Who may not add is told before any byte is looked at.
     *
     * @throws DossierNotFound for officers of units that do not hold the dossier
     * @throws NoMoreFiles when it is over or full
     */
    @Transactional(readOnly = true)
    public void mayAdd(DossierCode code, @Nullable Integer paperLine, Officer officer) {
        var dossier = desk.visibleDossier(code, officer);
        if (desk.holders(code).stream().noneMatch(officer::worksIn)) {
            throw new DossierNotFound(code.value());
        }
        if (dossier.state().isEnd()) {
            throw NoMoreFiles.ended(code);
        }
        if (rows.of(code).size() >= MOST) {
            throw NoMoreFiles.full(code);
        }
        if (paperLine != null && (paperLine < 1 || paperLine > dossier.papers().size())) {
            throw new InvalidFields("paper", "field.unknown-paper");
        }
    }

    /** Adds all or none. The same bytes again change nothing. */
    public List<DossierFile> add(
            DossierCode code, @Nullable Integer paperLine, List<CheckedFile> files, Officer officer) {
        dossiers.lock(code);
        files.forEach(file -> {
            mayAdd(code, paperLine, officer);
            rows.keep(file);
            put(code, paperLine, file, officer);
        });
        var added = files.stream().map(CheckedFile::sha256).toList();
        return rows.of(code).stream()
                .filter(file -> added.contains(file.sha256()))
                .toList();
    }

    private void put(DossierCode code, @Nullable Integer paperLine, CheckedFile file, Officer officer) {
        rows.add(
                code,
                new DossierFile(
                        0,
                        paperLine,
                        file.name(),
                        file.type(),
                        file.size(),
                        file.sha256(),
                        officer.login(),
                        clock.instant(),
                        null));
        events.publishEvent(new DossierEvent(
                code,
                "file-added",
                Map.of("sha256", file.sha256(), "type", file.type().ending()),
                officer.login()));
    }

    /**
     * A file about to be read, which goes on record.
     *
     * @throws FileNotFound when the dossier has none with this id
     */
    public DossierFile open(DossierCode code, long id, Officer officer) {
        desk.visibleDossier(code, officer);
        var file = rows.find(code, id).orElseThrow(() -> new FileNotFound(code, id));
        events.publishEvent(new DossierEvent(code, "file-read", Map.of("sha256", file.sha256()), officer.login()));
        return file;
    }

    /** Writes the bytes of a file that {@link #open} gave. */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public void copy(DossierFile file, OutputStream out) throws IOException {
        rows.copy(file.sha256(), file.size(), out);
    }
}
