package vn.motcua.catalog.sheet.order;

import org.jspecify.annotations.Nullable;

/** What became of an item: a file, or the words that say why there is none. */
record MadeSheet(
        SheetItem item,
        @Nullable String fileName,
        byte @Nullable [] pdf,
        @Nullable String problem) {

    static MadeSheet file(SheetItem item, String fileName, byte[] pdf) {
        return new MadeSheet(item, fileName, pdf, null);
    }

    static MadeSheet failed(SheetItem item, String problem) {
        return new MadeSheet(item, null, null, problem);
    }
}
