package vn.motcua.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.dossier.SearchText;
import vn.motcua.organization.Officer;

/** Finds dossiers that an officer may see, by code, name without accents in any order, or telephone number, newest first. */
@Repository
public class DossierSearch {

    /** How many a page holds. */
    public static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;
    private final Catalog catalog;

    DossierSearch(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    /**
     * One more than a page holds, when there is a further page.
     *
     * @param state national code of a state, or null for all
     * @param page from 1
     */
    public List<DossierLine> find(Officer officer, @Nullable String text, @Nullable Integer state, int page) {
        Map<String, Object> values = new LinkedHashMap<>();
        var where = conditions(officer, text, state, values);
        values.put("size", PAGE_SIZE + 1);
        values.put("skip", (page - 1) * PAGE_SIZE);
        return jdbc.sql("""
                select d.code, d.procedure_code, d.applicant_name, d.state, d.received_at, l.due_at,
                       coalesce(l.paused, false) as paused
                from dossiers d left join deadlines l on l.dossier_code = d.code
                where %s order by d.received_at desc, d.code desc limit :size offset :skip
                """.formatted(String.join(" and ", where)))
                .params(values)
                .query((row, i) -> line(row))
                .list();
    }

    private static List<String> conditions(
            Officer officer, @Nullable String text, @Nullable Integer state, Map<String, Object> values) {
        List<String> where = new ArrayList<>(List.of("true"));
        if (!QueueConditions.seesAll(officer)) {
            where.add(
                    "exists (select 1 from dossier_units u where u.dossier_code = d.code and u.unit = any(cast(:units as text[])))");
            values.put(
                    "units",
                    officer.groups().stream()
                            .map(group -> group.unit().value())
                            .distinct()
                            .toArray(String[]::new));
        }
        if (text != null && !text.isBlank()) {
            var wanted = SearchText.wanted(text);
            where.add(wanted.isEmpty() ? "false" : "d.words @@ cast(:wanted as tsquery)");
            values.put("wanted", wanted);
        }
        if (state != null) {
            where.add("d.state = :state");
            values.put("state", state);
        }
        return where;
    }

    private DossierLine line(ResultSet row) throws SQLException {
        var procedure = row.getString("procedure_code");
        var due = row.getTimestamp("due_at");
        return new DossierLine(
                row.getString("code"),
                procedure,
                catalog.find(new ProcedureCode(procedure))
                        .map(found -> found.name())
                        .orElse(procedure),
                row.getString("applicant_name"),
                row.getInt("state"),
                row.getTimestamp("received_at").toInstant(),
                due == null ? null : due.toInstant(),
                row.getBoolean("paused"));
    }
}
