package vn.motcua.catalog;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.SupplementRule;
import vn.motcua.organization.UnitId;

/** Reads one file of {@code procedure-catalog/}; {@code _schema.json} says the same to editors. */
final class ProcedureReading {

    private static final Set<String> KNOWN = Set.copyOf(ProcedureWriting.FIELDS);

    private final YamlFacts facts;

    private ProcedureReading(YamlFacts facts) {
        this.facts = facts;
    }

    /**
     * The procedure in a file that lies in {@code folder} and is called {@code name} without its ending.
     *
     * @throws Unreadable naming the field that is wrong
     */
    static Procedure read(String file, String folder, String name) {
        var procedure = new ProcedureReading(YamlFacts.read(file, KNOWN)).procedure();
        if (!procedure.code().value().equals(name)) {
            throw new Unreadable("code", "is not the file's name");
        }
        if (!folder.equals(Catalog.folder(procedure))) {
            throw new Unreadable("department", "names another folder than the file's, " + folder);
        }
        return procedure;
    }

    private Procedure procedure() {
        var department = facts.text("department");
        return new Procedure(
                code(),
                facts.required("name"),
                emptyIfAbsent("field"),
                department == null ? null : unit(department),
                derived(department),
                facts.text("executing-agency"),
                words("levels", Level.class),
                words("channels", Channel.class),
                facts.text("online-level") == null
                        ? null
                        : word("online-level", facts.required("online-level"), OnlineLevel.class),
                terms(),
                facts.text("time-limits-as-printed"),
                number("fee"),
                facts.text("fees-as-printed"),
                facts.texts("subjects"),
                papers(),
                facts.text("decision"),
                facts.text("provincial-decision"),
                emptyIfAbsent("as-of"),
                facts.text("status-note"),
                toDo(),
                clock());
    }

    private LegalClock clock() {
        var supplement = facts.text("supplement-clock");
        return new LegalClock(
                checked("cut-off", () -> CutOff.parse(facts.text("cut-off"))),
                supplement == null ? SupplementRule.SHIFT : word("supplement-clock", supplement, SupplementRule.class),
                facts.text("consultation-stops-clock"));
    }

    private ProcedureCode code() {
        var code = checked("code", () -> new ProcedureCode(facts.required("code")));
        var national = facts.text("national-code");
        if (national != null && !national.equals("none") || code.isNational() != (national == null)) {
            throw new Unreadable("national-code", "is 'none' with a code of the province, and absent otherwise");
        }
        return code;
    }

    private static UnitId unit(String slug) {
        if (!DepartmentNames.isSlug(slug)) {
            throw new Unreadable("department", "no department has the slug " + slug);
        }
        return new UnitId(slug);
    }

    private String emptyIfAbsent(String field) {
        var text = facts.text(field);
        return text == null ? "" : text;
    }

    private boolean derived(@Nullable String department) {
        var text = facts.text("department-derived");
        if (department != null && text == null || text != null && !text.matches("true|false")) {
            throw new Unreadable("department-derived", "says true or false where a department stands");
        }
        return "true".equals(text);
    }

    private List<String> toDo() {
        if (!facts.has("to-do")) {
            throw new Unreadable("to-do", "is missing; an empty list says that all is known");
        }
        var names = facts.texts("to-do");
        for (var name : names) {
            if (!ToDo.NAMES.contains(name)) {
                throw new Unreadable("to-do", "unknown word " + name);
            }
        }
        return names;
    }

    private @Nullable Long number(String field) {
        var text = facts.text(field);
        if (text != null && !text.matches("[0-9]{1,15}")) {
            throw new Unreadable(field, "is not a whole number");
        }
        return text == null ? null : Long.valueOf(text);
    }

    private @Nullable Integer papers() {
        var count = number("papers");
        return count == null ? null : checked("papers", () -> Math.toIntExact(count));
    }

    private Map<Channel, LegalTerm> terms() {
        var terms = new EnumMap<Channel, LegalTerm>(Channel.class);
        facts.named("time-limits")
                .forEach((channel, term) -> terms.put(
                        word("time-limits", channel, Channel.class),
                        checked("time-limits", () -> LegalTerm.parse(term))));
        return terms;
    }

    private <E extends Enum<E>> Set<E> words(String field, Class<E> type) {
        var set = EnumSet.noneOf(type);
        facts.texts(field).forEach(text -> set.add(word(field, text, type)));
        return set;
    }

    private static <E extends Enum<E>> E word(String field, String text, Class<E> type) {
        for (var word : type.getEnumConstants()) {
            if (word.name().toLowerCase(Locale.ROOT).equals(text)) {
                return word;
            }
        }
        throw new Unreadable(field, "unknown word " + text);
    }

    private static <T> T checked(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            throw new Unreadable(field, String.valueOf(wrong.getMessage()));
        }
    }
}
