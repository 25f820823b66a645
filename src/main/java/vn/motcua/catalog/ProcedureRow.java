package vn.motcua.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.TermUnit;

/** One row of the list of procedures, read into a procedure. What the row does not state becomes a to-do. */
final class ProcedureRow {

    /** The columns that must be there; others are left alone. */
    static final List<String> COLUMNS = List.of(
            "code",
            "name_vi",
            "field_vi",
            "executing_agency_vi",
            "department_vi",
            "kind",
            "level",
            "scope",
            "channels",
            "online_level",
            "time_limit",
            "time_unit",
            "time_limits_raw",
            "fee_vnd",
            "fees_raw",
            "subjects_vi",
            "paper_count",
            "decision",
            "bac_ninh_decision",
            "as_of",
            "status_note",
            "source");

    private static final Map<String, Channel> CHANNELS =
            Map.of("Trực tiếp", Channel.DIRECT, "Trực tuyến", Channel.ONLINE, "Dịch vụ bưu chính", Channel.POST);
    private static final Map<String, OnlineLevel> ONLINE_LEVELS =
            Map.of("toàn trình", OnlineLevel.FULL, "một phần", OnlineLevel.PARTIAL);
    private static final Set<String> LEVELS_ELSEWHERE = Set.of("bộ", "khác");
    private static final Pattern NOT_CODED = Pattern.compile("\\(([^()]+), no code in the decision\\)");

    private final CSVRecord row;
    private final long line;

    ProcedureRow(CSVRecord row, long line) {
        this.row = row;
        this.line = line;
    }

    /** The line of the file where the row begins. */
    long line() {
        return line;
    }

    /** Whether it is a citizens' procedure settled in the province or its communes; a row that states no scope is not. */
    boolean isOurs() {
        return switch (text("kind")) {
            case "public" -> text("scope").equals("provincial/communal");
            case "internal" -> false;
            default -> throw new Unreadable("kind", "is neither public nor internal");
        };
    }

    boolean hasCode() {
        return !text("code").isEmpty();
    }

    ProcedureCode code() {
        try {
            return new ProcedureCode(text("code"));
        } catch (IllegalArgumentException wrong) {
            throw new Unreadable("code", "is no national code: " + text("code"));
        }
    }

    String name() {
        var name = text("name_vi");
        if (name.isEmpty()) {
            throw new Unreadable("name_vi", "is missing");
        }
        return name;
    }

    /** @throws Unreadable naming the column */
    Procedure procedure(ProcedureCode code) {
        var subjects = PrintedSubjects.read(row.get("subjects_vi"));
        var procedure = procedure(code, subjects.subjects(), List.of());
        var toDo = new LinkedHashSet<>(ToDo.of(procedure));
        if (subjects.cut()) {
            toDo.add(ToDo.SUBJECTS);
        }
        return procedure(code, subjects.subjects(), List.copyOf(toDo));
    }

    private Procedure procedure(ProcedureCode code, List<String> subjects, List<String> toDo) {
        var agency = DepartmentNames.named(text("executing_agency_vi")).orElse(null);
        var derived = DepartmentNames.named(text("department_vi")).orElse(null);
        var channels = channels();
        var terms = PrintedTerms.read(text("time_limits_raw"), channels, statedTerm());
        return new Procedure(
                code,
                name(),
                text("field_vi"),
                derived == null ? agency : derived,
                derived != null && !derived.equals(agency),
                orNull("executing_agency_vi"),
                levels(),
                Set.copyOf(channels),
                onlineLevel(),
                terms.terms(),
                terms.leftAsPrinted(),
                number("fee_vnd"),
                orNull("fees_raw"),
                subjects,
                paperCount(),
                orNull("decision"),
                provincialDecision(),
                text("as_of"),
                statusNote(),
                toDo,
                LegalClock.USUAL);
    }

    private Set<Level> levels() {
        var levels = EnumSet.noneOf(Level.class);
        for (var word : split("level")) {
            switch (word) {
                case "tỉnh" -> levels.add(Level.PROVINCE);
                case "xã" -> levels.add(Level.COMMUNE);
                default -> known("level", LEVELS_ELSEWHERE.contains(word) ? word : null, word);
            }
        }
        return levels;
    }

    private List<Channel> channels() {
        return split("channels").stream()
                .map(word -> known("channels", CHANNELS.get(word), word))
                .distinct()
                .toList();
    }

    private @Nullable OnlineLevel onlineLevel() {
        var word = orNull("online_level");
        return word == null ? null : known("online_level", ONLINE_LEVELS.get(word), word);
    }

    private @Nullable LegalTerm statedTerm() {
        var unit = text("time_unit");
        var amount = text("time_limit");
        if (amount.isEmpty() || unit.isEmpty() || unit.equals("unknown")) {
            return null;
        }
        if (!amount.matches("[0-9]{1,6}(\\.[0-9]{1,3})?") || new BigDecimal(amount).signum() == 0) {
            throw new Unreadable("time_limit", "is no amount: " + amount);
        }
        try {
            return new LegalTerm(new BigDecimal(amount), TermUnit.of(unit));
        } catch (IllegalArgumentException wrong) {
            throw new Unreadable("time_unit", "unknown word " + unit);
        }
    }

    private @Nullable Integer paperCount() {
        var count = number("paper_count");
        if (count != null && count > 999) {
            throw new Unreadable("paper_count", "is too many: " + count);
        }
        return count == null ? null : count.intValue();
    }

    private @Nullable Long number(String column) {
        var text = text(column);
        if (!text.isEmpty() && !text.matches("[0-9]{1,12}")) {
            throw new Unreadable(column, "is no whole number: " + text);
        }
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    /** A procedure without a national code names the decision that made it in its source only. */
    private @Nullable String provincialDecision() {
        var stated = orNull("bac_ninh_decision");
        var source = NOT_CODED.matcher(text("source"));
        return stated == null && !hasCode() && source.find() ? source.group(1) : stated;
    }

    /** Without the collector's name of the source in brackets. */
    private @Nullable String statusNote() {
        var note = text("status_note").replaceAll(" \\([^()]*\\)$", "");
        return note.isEmpty() ? null : note;
    }

    private List<String> split(String column) {
        var words = new ArrayList<String>();
        for (var word : text(column).split("[;+]")) {
            if (!word.isBlank()) {
                words.add(word.trim());
            }
        }
        return words;
    }

    private @Nullable String orNull(String column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    private String text(String column) {
        return Words.tidy(row.get(column));
    }

    private static <T> T known(String column, @Nullable T value, String word) {
        if (value == null) {
            throw new Unreadable(column, "unknown word " + word);
        }
        return value;
    }
}
