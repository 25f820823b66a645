package vn.motcua.eflow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/**
 * How the unit that issues a result writes itself (Decree 30/2020, Annex I and III).
 *
 * @param superior the line above the unit's name; null for a People's Committee
 * @param symbol abbreviations of the kind of document and of the unit, {@code QĐ-STP}
 * @param collective set when the signer signs for the collective (TM.)
 */
record Issuer(
        @Nullable String superior,
        String name,
        String symbol,
        String signerTitle,
        @Nullable String collective) {

    private static final List<String> SKIPPED = List.of("và", "các", "tỉnh", "của");
    /** The head of an inspectorate is called after it already. */
    private static final String FIRST_WORD_IS_OFFICE = "THANH TRA";

    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";

    static Issuer of(Unit unit) {
        if (isCommittee(unit)) {
            return committee(unit);
        }
        return new Issuer(superior(unit), upper(unit.name()), "QĐ-" + initials(unit.name()), title(unit.name()), null);
    }

    /** The line between title and reasons: who decides. */
    String heading() {
        var place = name.startsWith(FIRST_WORD_IS_OFFICE) ? name.substring(FIRST_WORD_IS_OFFICE.length()) : " " + name;
        return signerTitle + place;
    }

    private static boolean isCommittee(Unit unit) {
        return unit.kind() == UnitKind.COMMUNE || unit.name().startsWith("UBND");
    }

    private static Issuer committee(Unit unit) {
        var place = unit.name().startsWith("UBND") ? unit.name().substring(4).strip() : unit.name();
        var name = COMMITTEE + " " + upper(place);
        return new Issuer(null, name, "QĐ-UBND", "CHỦ TỊCH", "TM. " + COMMITTEE);
    }

    private static @Nullable String superior(Unit unit) {
        return switch (unit.kind()) {
            case CENTRAL_AGENCY -> null;
            case CENTRE -> "VĂN PHÒNG UBND TỈNH BẮC NINH";
            case COMMITTEE, DEPARTMENT, COMMUNE -> "UBND TỈNH BẮC NINH";
        };
    }

    private static String title(String name) {
        var first = upper(name.split(" ")[0]);
        return switch (first) {
            case "SỞ" -> "GIÁM ĐỐC";
            case "BAN" -> "TRƯỞNG BAN";
            case "VĂN" -> "CHÁNH VĂN PHÒNG";
            case "THANH" -> "CHÁNH THANH TRA";
            default -> "THỦ TRƯỞNG CƠ QUAN";
        };
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[ ,]+"))
                .filter(word -> !SKIPPED.contains(word))
                .map(word -> upper(word.substring(0, 1)))
                .collect(Collectors.joining());
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
