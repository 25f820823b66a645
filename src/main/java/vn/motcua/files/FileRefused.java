package vn.motcua.files;

import java.util.Map;
import vn.motcua.web.Refusal;

/** A file was not taken: {@code file.malware}, {@code file.encrypted} … with the field and the file's name. */
public class FileRefused extends Refusal {

    FileRefused(FileFault fault, String name) {
        super(fault.status(), "file." + fault.word(), Map.of("field", "file", "file", name));
    }

    /** A file, or all files of a request, beyond what is read at all. */
    public static FileRefused tooLarge() {
        return new FileRefused(FileFault.TOO_LARGE, "");
    }
}
