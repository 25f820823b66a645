package vn.motcua.catalog.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Procedure;

/** What a query finds as CSV for a spreadsheet: UTF-8 with its mark, and no cell that one could take for a formula. */
@Component
class CatalogExport {

    private static final String MARK = "\ufeff";
    /** A cell that begins so is worked out by a spreadsheet instead of shown. */
    private static final String FORMULA = "(?s)^\\s*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*|^[\\t\\r\\n].*";

    private static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "field",
            "department",
            "level",
            "channel",
            "direct",
            "online",
            "post",
            "fee",
            "papers",
            "decision",
            "as-of");
    private static final List<String> STAFF_COLUMNS = List.of("shape", "source", "to-do");

    private final Filters filters;
    private final MessageSource messages;

    CatalogExport(Filters filters, MessageSource messages) {
        this.filters = filters;
        this.messages = messages;
    }

    String csv(List<CatalogLine> lines, boolean staff, Locale locale) {
        var text = new StringBuilder(MARK);
        try (var csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord(header(staff, locale));
            for (var line : lines) {
                csv.printRecord(cells(line, staff, locale).stream()
                        .map(CatalogExport::harmless)
                        .toList());
            }
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String harmless(String cell) {
        return cell.matches(FORMULA) ? "'" + cell : cell;
    }

    private List<String> header(boolean staff, Locale locale) {
        var names = new ArrayList<>(COLUMNS);
        if (staff) {
            names.addAll(STAFF_COLUMNS);
        }
        return names.stream()
                .map(name -> messages.getMessage("export." + name, null, locale))
                .toList();
    }

    private List<String> cells(CatalogLine line, boolean staff, Locale locale) {
        var procedure = line.procedure();
        var cells = new ArrayList<>(List.of(
                procedure.code().value(),
                procedure.name(),
                procedure.field(),
                words(Facet.DEPARTMENT, line, locale),
                words(Facet.LEVEL, line, locale),
                channels(procedure, locale),
                term(procedure.terms().get(Channel.DIRECT), locale),
                term(procedure.terms().get(Channel.ONLINE), locale),
                term(procedure.terms().get(Channel.POST), locale),
                text(procedure.feeVnd()),
                text(procedure.paperCount()),
                decisions(procedure),
                procedure.asOf()));
        if (staff) {
            cells.add(words(Facet.SHAPE, line, locale));
            cells.add(source(line, locale));
            cells.add(words(Facet.TODO, line, locale));
        }
        return cells;
    }

    private String words(Facet facet, CatalogLine line, Locale locale) {
        return line.words(facet).stream()
                .map(word -> filters.label(facet, word, locale))
                .collect(Collectors.joining("; "));
    }

    private String channels(Procedure procedure, Locale locale) {
        return procedure.channels().stream()
                .map(channel -> messages.getMessage("channel." + channel.word(), null, locale))
                .collect(Collectors.joining("; "));
    }

    private String term(@Nullable LegalTerm term, Locale locale) {
        return term == null
                ? ""
                : String.valueOf(
                        messages.getMessage("term." + term.unit().word(), new Object[] {term.amount()}, locale));
    }

    private String source(CatalogLine line, Locale locale) {
        return line.source().isEmpty() ? "" : messages.getMessage("source." + line.source(), null, locale);
    }

    private static String decisions(Procedure procedure) {
        return Stream.of(text(procedure.decision()), text(procedure.provincialDecision()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
