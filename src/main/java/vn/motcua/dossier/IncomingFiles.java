package vn.motcua.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.files.CheckedFile;
import vn.motcua.files.FileGate;
import vn.motcua.organization.Officer;
import vn.motcua.web.InvalidFields;

/** Takes the files of one request through the gate into a dossier, all or none; no transaction is open meanwhile. */
@Component
public class IncomingFiles {

    private static final int MOST_AT_ONCE = 10;

    private final DossierFiles files;
    private final FileGate gate;

    IncomingFiles(DossierFiles files, FileGate gate) {
        this.files = files;
        this.gate = gate;
    }

    /** @throws vn.motcua.files.FileRefused for the first that is not taken */
    public List<DossierFile> add(
            DossierCode code, @Nullable Integer paper, @Nullable List<MultipartFile> sent, Officer officer) {
        files.mayAdd(code, paper, officer);
        if (sent == null || sent.isEmpty()) {
            throw new InvalidFields("file", "field.required");
        }
        if (sent.size() > MOST_AT_ONCE) {
            throw new InvalidFields("file", "field.too-many");
        }
        List<Path> kept = new ArrayList<>();
        try {
            List<CheckedFile> checked = new ArrayList<>();
            for (var file : sent) {
                checked.add(checked(file, kept));
            }
            return files.add(code, paper, checked, officer);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            kept.forEach(IncomingFiles::forget);
        }
    }

    private CheckedFile checked(MultipartFile file, List<Path> kept) throws IOException {
        // The sender's name never becomes a path.
        var path = Files.createTempFile("motcua-", ".upload");
        kept.add(path);
        file.transferTo(path);
        var name = file.getOriginalFilename();
        return gate.check(name == null ? "" : name, path);
    }

    private static void forget(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException busy) {
            path.toFile().deleteOnExit();
        }
    }
}
