package vn.motcua.files;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files as text: no folders, no control or invisible characters, a bounded length. */
final class FileNames {

    private static final int LONGEST = 150;

    private FileNames() {}

    static String clean(String typed) throws WrongFile {
        var name = Normalizer.normalize(typed, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*;%]", "_")
                .replaceAll("\\s+", " ")
                .strip();
        if (name.isEmpty() || name.replace(".", "").isBlank()) {
            throw new WrongFile(FileFault.NAME);
        }
        return shortened(name);
    }

    /** The ending in lower case, without its dot; empty when there is none. */
    static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        var length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        var ending = ending(name).length() > 5 ? "" : "." + ending(name);
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
