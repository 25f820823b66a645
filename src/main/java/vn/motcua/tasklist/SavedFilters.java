package vn.motcua.tasklist;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organization.Officer;
import vn.motcua.web.FieldChecks;

/** Questions to the list under names: an officer's own, and those that colleagues share with a unit. */
@Repository
@Transactional
public class SavedFilters {

    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The officer's own, then those shared with their units. */
    @Transactional(readOnly = true)
    public List<SavedFilter> of(Officer officer) {
        return jdbc.sql("""
                select id, login, name, unit, address from saved_filters
                 where login = :login or unit = any(cast(:units as text[]))
                 order by login <> :login, lower(name), id
                """)
                .param("login", officer.login())
                .param("units", QueueConditions.units(List.of(officer)))
                .query(SavedFilter.class)
                .list();
    }

    /**
     * Keeps a question; one of the same name is replaced.
     *
     * @param unit with which it is shared, one of the officer's, or null
     * @throws vn.motcua.web.InvalidFields naming what cannot be taken
     */
    public void save(@Nullable String name, @Nullable String unit, ListWords words, Officer officer) {
        TaskQuery.parse(words);
        var checks = new FieldChecks();
        var kept = checks.required("name", name, 60);
        var shared = unit == null || unit.isBlank() ? null : unit;
        if (shared != null && !isTheirs(shared, officer)) {
            checks.fault("unit", "field.unknown-word");
        }
        if (count(officer) >= MOST) {
            checks.fault("name", "field.too-many-filters");
        }
        checks.orRefuse();
        jdbc.sql("""
                insert into saved_filters (login, name, unit, address, saved_at) values (?, ?, ?, ?, ?)
                on conflict (login, name) do update
                   set unit = excluded.unit, address = excluded.address, saved_at = excluded.saved_at
                """)
                .params(
                        officer.login(),
                        kept,
                        shared,
                        words.address(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @throws FilterNotFound when there is none, or it is another's */
    public void remove(long id, Officer officer) {
        var removed = jdbc.sql("delete from saved_filters where id = ? and login = ?")
                .params(id, officer.login())
                .update();
        if (removed == 0) {
            throw new FilterNotFound(id);
        }
    }

    private int count(Officer officer) {
        return jdbc.sql("select count(*) from saved_filters where login = ?")
                .param(officer.login())
                .query(Integer.class)
                .single();
    }

    private static boolean isTheirs(String unit, Officer officer) {
        return officer.groups().stream().anyMatch(group -> group.unit().value().equals(unit));
    }
}
