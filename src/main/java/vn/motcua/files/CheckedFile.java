package vn.motcua.files;

import java.nio.file.Path;

/**
 * A file that passed the gate.
 *
 * @param name as it is shown and offered for download, never a path
 * @param content where its bytes are until the request is over
 * @param sha256 of the bytes, in lower-case hexadecimal digits
 */
public record CheckedFile(String name, FileType type, Path content, long size, String sha256) {}
