package vn.motcua.tasklist;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.organization.Officer;

/** The steps and procedures that lie in the units of an officer, to filter by; of very many tasks the most pressing are looked at. */
@Repository
@Transactional(readOnly = true)
public class ListChoices {

    /** A word of the filter and its name. */
    public record Choice(String word, String name) {}

    private static final String PRESSING = """
            (select %s from inbox where unit = any(cast(:units as text[])) order by due_place limit 2000) pressing""";

    private final JdbcClient jdbc;
    private final Catalog catalog;

    ListChoices(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    public List<Choice> steps(Officer officer) {
        return jdbc.sql("select step as word, min(name) as name from " + PRESSING.formatted("step, name, due_place")
                        + " group by step order by 2")
                .param("units", QueueConditions.units(List.of(officer)))
                .query(Choice.class)
                .list();
    }

    public List<Choice> procedures(Officer officer) {
        return jdbc
                .sql("select distinct process_key from " + PRESSING.formatted("process_key, due_place"))
                .param("units", QueueConditions.units(List.of(officer)))
                .query(String.class)
                .list()
                .stream()
                .filter(key -> key.startsWith("tthc-"))
                .map(ProcedureCode::ofProcessKey)
                .map(this::choice)
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    private Choice choice(ProcedureCode code) {
        return new Choice(
                code.value(), catalog.find(code).map(found -> found.name()).orElse(code.value()));
    }
}
