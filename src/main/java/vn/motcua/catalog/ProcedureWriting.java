package vn.motcua.catalog;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import vn.motcua.calendar.SupplementRule;

/** Writes a procedure as a file that a person can read and mend: fields in a fixed order, absent where not known. */
final class ProcedureWriting {

    /** The names of the fields, in the order in which they are written. */
    static final List<String> FIELDS = List.of(
            "code",
            "national-code",
            "name",
            "field",
            "department",
            "department-derived",
            "executing-agency",
            "levels",
            "channels",
            "online-level",
            "time-limits",
            "time-limits-as-printed",
            "cut-off",
            "supplement-clock",
            "consultation-stops-clock",
            "fee",
            "fees-as-printed",
            "subjects",
            "papers",
            "decision",
            "provincial-decision",
            "as-of",
            "status-note",
            "to-do");

    private final List<NodeTuple> tuples = new ArrayList<>();

    private ProcedureWriting() {}

    /** The text of the file, LF at each line's end. */
    static String text(Procedure procedure) {
        var writing = new ProcedureWriting();
        writing.whatItIs(procedure);
        writing.howItIsDone(procedure);
        writing.whereItStands(procedure);
        var text = new StringWriter();
        new Yaml(options()).serialize(block(writing.tuples), text);
        return text.toString();
    }

    private void whatItIs(Procedure procedure) {
        put("code", procedure.code().value());
        put("national-code", procedure.code().isNational() ? null : "none");
        put("name", procedure.name());
        put("field", procedure.field());
        var department = procedure.department();
        if (department != null) {
            put("department", department.value());
            put("department-derived", plain(Tag.BOOL, procedure.departmentDerived()));
        }
        put("executing-agency", procedure.executingAgency());
        put("levels", procedure.levels().stream().map(Level::word).toList(), FlowStyle.FLOW);
        put("channels", procedure.channels().stream().map(Channel::word).toList(), FlowStyle.FLOW);
        var online = procedure.onlineLevel();
        put("online-level", online == null ? null : online.word());
    }

    private void howItIsDone(Procedure procedure) {
        var limits = new ArrayList<NodeTuple>();
        procedure.terms().forEach((channel, term) -> limits.add(tuple(channel.word(), plain(Tag.STR, term))));
        if (!limits.isEmpty()) {
            put("time-limits", block(limits));
        }
        put("time-limits-as-printed", procedure.termsAsPrinted());
        howItIsCounted(procedure.clock());
        number("fee", procedure.feeVnd());
        put("fees-as-printed", procedure.fees());
        put("subjects", procedure.subjects(), FlowStyle.BLOCK);
        number("papers", procedure.paperCount());
    }

    /** Only what is not as usual. */
    private void howItIsCounted(LegalClock clock) {
        put("cut-off", clock.cutOff().isNone() ? null : clock.cutOff().toString());
        var shifts = clock.supplement() == SupplementRule.SHIFT;
        put("supplement-clock", shifts ? null : clock.supplement().name().toLowerCase(Locale.ROOT));
        put("consultation-stops-clock", clock.consultationStops());
    }

    private void whereItStands(Procedure procedure) {
        put("decision", procedure.decision());
        put("provincial-decision", procedure.provincialDecision());
        put("as-of", procedure.asOf());
        put("status-note", procedure.statusNote());
        put("to-do", sequence(procedure.toDo(), FlowStyle.FLOW));
    }

    private void put(String field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            put(field, plain(Tag.STR, text));
        }
    }

    private void put(String field, Collection<String> texts, FlowStyle style) {
        if (!texts.isEmpty()) {
            put(field, sequence(texts, style));
        }
    }

    private void number(String field, @Nullable Number number) {
        if (number != null) {
            put(field, plain(Tag.INT, number));
        }
    }

    private void put(String field, Node value) {
        tuples.add(tuple(field, value));
    }

    private static NodeTuple tuple(String field, Node value) {
        return new NodeTuple(plain(Tag.STR, field), value);
    }

    /** The library adds quotes where a text would be read as something else. */
    private static ScalarNode plain(Tag tag, Object value) {
        return new ScalarNode(tag, value.toString(), null, null, ScalarStyle.PLAIN);
    }

    private static SequenceNode sequence(Collection<String> texts, FlowStyle style) {
        var items = texts.stream().<Node>map(text -> plain(Tag.STR, text)).toList();
        return new SequenceNode(Tag.SEQ, items, style);
    }

    private static MappingNode block(List<NodeTuple> tuples) {
        return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }

    private static DumperOptions options() {
        var options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return options;
    }
}
