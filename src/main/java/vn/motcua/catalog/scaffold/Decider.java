package vn.motcua.catalog.scaffold;

import java.util.Locale;

/** Who decides on a dossier, as {@code decisions/deciding-authority.dmn} answers. */
enum Decider {
    /** The department, or the commune for a procedure of both levels: who handles it decides. */
    DEPARTMENT("sở, ngành quyết định", "Phê duyệt kết quả"),
    /** The Chair of the Provincial People's Committee, to whom the department submits. */
    COMMITTEE("Chủ tịch UBND tỉnh quyết định", "Ký duyệt tờ trình"),
    COMMUNE("UBND cấp xã quyết định", "Phê duyệt kết quả"),
    /** An agency of the centre seated in the province, at every level. */
    AGENCY("cơ quan ngành dọc quyết định", "Phê duyệt kết quả");

    final String words;
    /** What the leader of the handling agency does. */
    final String approval;

    Decider(String words, String approval) {
        this.words = words;
        this.approval = approval;
    }

    static Decider of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
