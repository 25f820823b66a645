package vn.motcua.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code model_ring}, and the newest version of a key beside it. Read at each call, so that nodes agree. */
@Repository
class RingRows {

    private static final String NEWEST = """
            select greatest((select max(version_) from act_re_procdef where key_ = :key),
                            (select max(version_) from act_re_decision_def where key_ = :key)) as newest
            """;

    private final JdbcClient db;
    private final Clock clock;

    RingRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The newest version in the engine, null when the key is unknown, and the ring if there is one. */
    record Standing(@Nullable Integer newest, @Nullable Ring ring) {

        /** Null when there is none, or when it was taken back and a newer version has come since. */
        @Nullable
        Ring ringNow() {
            var over = ring != null && ring.takenBack() && newest != null && newest > ring.version();
            return over ? null : ring;
        }

        /** What a procedure outside the ring gets. */
        @Nullable
        Integer general() {
            var now = ringNow();
            return now == null ? newest : Integer.valueOf(now.restVersion());
        }
    }

    Standing standing(String key) {
        return db.sql("select n.newest, r.* from (" + NEWEST + ") n left join model_ring r on r.key = :key")
                .param("key", key)
                .query((row, number) -> new Standing(
                        row.getObject("newest", Integer.class), row.getString("key") == null ? null : ring(row)))
                .single();
    }

    List<Ring> all() {
        return db.sql("select * from model_ring order by key")
                .query((row, number) -> ring(row))
                .list();
    }

    /** Held to the end of the transaction, so that two releases of one key follow each other. */
    void lock(String key) {
        db.sql("select pg_advisory_xact_lock(7240002, hashtext(:key))")
                .param("key", key)
                .query((ResultSet row) -> {});
    }

    void put(String key, int version, int rest, Set<String> procedures) {
        db.sql("""
                        insert into model_ring (key, version, rest_version, procedure_keys, taken_back, begun_at)
                        values (:key, :version, :rest, :procedures, :takenBack, :now)
                        on conflict (key) do update
                           set version = excluded.version, rest_version = excluded.rest_version,
                               procedure_keys = excluded.procedure_keys, taken_back = excluded.taken_back,
                               begun_at = excluded.begun_at
                        """)
                .param("key", key)
                .param("version", version)
                .param("rest", rest)
                .param("procedures", procedures.toArray(String[]::new))
                .param("takenBack", procedures.isEmpty())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void remove(String key) {
        db.sql("delete from model_ring where key = :key").param("key", key).update();
    }

    Optional<String> unknownAmong(Set<String> procedures) {
        return db.sql(
                        "select p from unnest(:keys::text[]) p where not exists (select 1 from act_re_procdef where key_ = p)"
                                + " order by p limit 1")
                .param("keys", procedures.toArray(String[]::new))
                .query(String.class)
                .optional();
    }

    private static Ring ring(ResultSet row) throws SQLException {
        var procedures =
                new TreeSet<>(List.of((String[]) row.getArray("procedure_keys").getArray()));
        return new Ring(
                row.getString("key"),
                row.getInt("version"),
                row.getInt("rest_version"),
                Collections.unmodifiableSortedSet(procedures),
                row.getBoolean("taken_back"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant());
    }
}
