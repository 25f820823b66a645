package vn.motcua.tasklist;

import java.sql.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organization.Officer;
import vn.motcua.web.InvalidFields;

/** What each officer wants to see of a task in the list beside its step, procedure, code, applicant and date. */
@Repository
@Transactional
public class ListColumns {

    /** What can be chosen. */
    public enum Column {
        CODE,
        PHONE,
        CHANNEL,
        RECEIVED,
        OPENED,
        APPOINTMENT,
        STATE,
        GROUP;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Column> USUAL = List.of(Column.RECEIVED);

    private final JdbcClient jdbc;

    ListColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Column> of(Officer officer) {
        return jdbc.sql("select columns from list_columns where login = ?")
                .param(officer.login())
                .query((row, i) -> columns(row.getArray(1)))
                .optional()
                .orElse(USUAL);
    }

    /** Keeps the choice; the usual columns come back with null. */
    public void choose(Officer officer, @Nullable List<String> words) {
        var chosen = words == null
                ? USUAL
                : words.stream().distinct().map(ListColumns::column).toList();
        jdbc.sql("""
                insert into list_columns (login, columns) values (?, ?)
                on conflict (login) do update set columns = excluded.columns
                """)
                .params(officer.login(), chosen.stream().map(Column::word).toArray(String[]::new))
                .update();
    }

    private static Column column(String word) {
        return Arrays.stream(Column.values())
                .filter(column -> column.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidFields("column", "field.unknown-word"));
    }

    /** A column that a later release no longer knows is left out. */
    private static List<Column> columns(Array words) throws java.sql.SQLException {
        var kept = List.of((String[]) words.getArray());
        List<Column> columns = new ArrayList<>(List.of(Column.values()));
        columns.removeIf(column -> !kept.contains(column.word()));
        return columns;
    }
}
