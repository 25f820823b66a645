package vn.motcua.catalog.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import vn.motcua.catalog.model.DiagramModel;

/** The forms of the law that a diagram's steps issue, by the answer that issues them or by the bean that prints them. */
final class SheetForms {

    private static final DatedLines FORMS = DatedLines.read("sheet/forms.csv");

    private final List<CSVRecord> forms;

    SheetForms(LocalDate day) {
        forms = FORMS.on(day);
    }

    /** The forms that leaving a step with one of its answers may issue. */
    String of(FlowRow row) {
        return forms.stream()
                .filter(form -> row.answers().contains(form.get("answer")))
                .map(form -> form.get("number"))
                .collect(Collectors.joining("; "));
    }

    /** All that apply to a diagram: those of every dossier, of its steps' answers and of its beans. */
    List<String> of(DiagramModel model, FlowTable table) {
        var answers = Stream.concat(
                        table.rows().stream(), table.waysOut().stream().flatMap(way -> way.rows().stream()))
                .flatMap(row -> row.answers().stream())
                .collect(Collectors.toSet());
        var beans = model.nodes().stream()
                .map(FlowTable::bean)
                .filter(bean -> !bean.isEmpty())
                .toList();
        return forms.stream()
                .filter(form -> (form.get("answer") + form.get("bean")).isEmpty()
                        || answers.contains(form.get("answer"))
                        || beans.contains(form.get("bean")))
                .map(form -> form.get("number") + ": " + form.get("words"))
                .toList();
    }

    /** The forms that beans print. */
    String ofBeans(List<String> beans) {
        return forms.stream()
                .filter(form -> beans.contains(form.get("bean")))
                .map(form -> form.get("number"))
                .collect(Collectors.joining("; "));
    }
}
