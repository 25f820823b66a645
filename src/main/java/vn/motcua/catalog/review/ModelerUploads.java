package vn.motcua.catalog.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organization.Officer;
import vn.motcua.web.InvalidFields;

/** Files that a modeler on the desktop sends, each of which becomes a draft; all of them or none. */
@Component
public class ModelerUploads {

    private final DraftWriting writing;

    ModelerUploads(DraftWriting writing) {
        this.writing = writing;
    }

    /** A file by the name that the modeler gave it. */
    public record UploadedFile(String name, byte[] content) {}

    /** Empty for a file that says what is live already. */
    @Transactional
    public List<Optional<DraftWriting.Written>> take(List<UploadedFile> files, Officer writer) {
        var keys = new HashSet<String>();
        return files.stream().map(file -> take(file, writer, keys)).toList();
    }

    private Optional<DraftWriting.Written> take(UploadedFile file, Officer writer, HashSet<String> keys) {
        var written = writing.upload(file.content(), writer);
        written.ifPresent(draft -> {
            if (!keys.add(draft.draft().file().key())) {
                throw new InvalidFields(file.name(), "field.same-key-twice");
            }
        });
        return written;
    }
}
