package vn.motcua.web;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks the fields of one request and gathers what is wrong, so that the sender learns of everything at once.
 * Text comes back in NFC, trimmed and with single spaces; control, invisible and direction-changing characters are
 * refused, not dropped, so that nobody signs for something they did not see.
 */
public final class FieldChecks {

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}");

    /** Ethnic names carry apostrophes (H'Hen), double ones a hyphen. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .'\u2019\u02bc-]+");

    private final List<InvalidFields.Fault> faults = new ArrayList<>();

    public void fault(String field, String message) {
        faults.add(new InvalidFields.Fault(field, message));
    }

    /** A text that must be there, at most {@code max} characters; empty when it was refused. */
    public String required(String field, @Nullable String value, int max) {
        var text = optional(field, value, max);
        if (text == null) {
            missing(field);
        }
        return text == null ? "" : text;
    }

    /** The field is needed; says so unless something else was found wrong with it. */
    public void missing(String field) {
        if (faults.stream().noneMatch(fault -> fault.field().equals(field))) {
            fault(field, "field.required");
        }
    }

    /** A text that may be missing; null when missing, blank or refused. Line breaks are kept only by {@link #lines}. */
    public @Nullable String optional(String field, @Nullable String value, int max) {
        return checked(field, value, max, FieldChecks::isHarmless, "\\s+");
    }

    /** As {@link #optional}, with its line breaks. */
    public @Nullable String lines(String field, @Nullable String value, int max) {
        return checked(field, value, max, c -> c == '\n' || isHarmless(c), "[^\\S\\n]+");
    }

    /** A person's or body's name: letters of the Latin script, so that no look-alike of another script slips in. */
    public String name(String field, @Nullable String value, int max) {
        var text = required(field, value, max);
        var letters = text.codePoints().filter(UCharacter::isLetter).toArray();
        if (!text.isEmpty()
                && (letters.length == 0
                        || !allLatin(letters)
                        || !NAME.matcher(text).matches())) {
            fault(field, "field.name-letters");
        }
        return text;
    }

    public @Nullable String email(String field, @Nullable String value) {
        var text = optional(field, value, 254);
        if (text != null && (!EMAIL.matcher(text).matches() || text.contains(".."))) {
            fault(field, "field.email-form");
        }
        return text;
    }

    /** A whole number within bounds; the lower bound when it was refused. */
    public int number(String field, @Nullable Integer value, int min, int max) {
        if (value == null) {
            fault(field, "field.required");
            return min;
        }
        if (value < min || value > max) {
            fault(field, "field.number-range");
            return min;
        }
        return value;
    }

    /** One of an enum's words in lower case; null when missing or refused. */
    public <E extends Enum<E>> @Nullable E word(String field, @Nullable String value, Class<E> words) {
        if (value == null || value.isBlank()) {
            fault(field, "field.required");
            return null;
        }
        for (var word : words.getEnumConstants()) {
            if (word.name().toLowerCase(java.util.Locale.ROOT).equals(value)) {
                return word;
            }
        }
        fault(field, "field.unknown-word");
        return null;
    }

    /** @throws InvalidFields when anything was refused so far */
    public void orRefuse() {
        if (!faults.isEmpty()) {
            throw new InvalidFields(faults);
        }
    }

    private @Nullable String checked(
            String field, @Nullable String value, int max, Predicate<Integer> allowed, String spaces) {
        if (value == null) {
            return null;
        }
        if (value.length() > 4 * max) {
            fault(field, "field.too-long");
            return null;
        }
        var text = Normalizer.normalize(value.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
        if (!text.codePoints().allMatch(allowed::test) || pilesMarks(text)) {
            fault(field, "field.forbidden-characters");
            return null;
        }
        text = text.replaceAll(spaces, " ");
        if (text.codePointCount(0, text.length()) > max) {
            fault(field, "field.too-long");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    private static boolean isHarmless(int c) {
        return switch (UCharacter.getType(c)) {
            case com.ibm.icu.lang.UCharacterCategory.CONTROL,
                    com.ibm.icu.lang.UCharacterCategory.FORMAT,
                    com.ibm.icu.lang.UCharacterCategory.SURROGATE,
                    com.ibm.icu.lang.UCharacterCategory.PRIVATE_USE,
                    com.ibm.icu.lang.UCharacterCategory.UNASSIGNED,
                    com.ibm.icu.lang.UCharacterCategory.LINE_SEPARATOR,
                    com.ibm.icu.lang.UCharacterCategory.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Vietnamese has at most two marks on a letter, and NFC leaves one of them at most outside it. */
    private static boolean pilesMarks(String text) {
        return Pattern.compile("\\p{M}{3,}").matcher(text).find();
    }

    private static boolean allLatin(int[] letters) {
        for (var letter : letters) {
            if (UScript.getScript(letter) != UScript.LATIN) {
                return false;
            }
        }
        return true;
    }
}
