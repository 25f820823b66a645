package vn.motcua.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A ZIP must begin at the first byte and end with its own directory: nothing before, nothing behind. */
final class ZipBounds {

    private static final int END_RECORD = 22;
    private static final byte[] HEAD = {'P', 'K', 3, 4};
    private static final byte[] END = {'P', 'K', 5, 6};

    private ZipBounds() {}

    static void check(Path content) throws IOException, WrongFile {
        try (var file = new RandomAccessFile(content.toFile(), "r")) {
            if (file.length() < END_RECORD || !has(file, 0, HEAD) || !has(file, file.length() - END_RECORD, END)) {
                throw new WrongFile(FileFault.POLYGLOT);
            }
            file.seek(file.length() - END_RECORD + 12);
            var size = Integer.toUnsignedLong(Integer.reverseBytes(file.readInt()));
            var offset = Integer.toUnsignedLong(Integer.reverseBytes(file.readInt()));
            if (offset + size != file.length() - END_RECORD) {
                throw new WrongFile(FileFault.POLYGLOT);
            }
        }
    }

    /** Office programs write no comment behind the directory, so its end is at a known place. */
    private static boolean has(RandomAccessFile file, long at, byte[] wanted) throws IOException {
        var bytes = new byte[wanted.length];
        file.seek(at);
        file.readFully(bytes);
        return java.util.Arrays.equals(bytes, wanted);
    }
}
