package vn.motcua.catalog.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of drafts, read. */
@Repository
class DraftRows {

    static final int MOST = 200;

    private static final String COLUMNS = """
            select id, key, path, title, state, revision, base_version, from_version, author, last_writer, note,
                   errors, warnings, updated_at, decision_number, decision_date, approver, publish_on, procedures
              from diagram_drafts d
            """;

    private final JdbcClient db;

    DraftRows(JdbcClient db) {
        this.db = db;
    }

    Draft one(long id) {
        return found(id, "");
    }

    /** Held to the end of the transaction, so that two people cannot decide at once. */
    Draft locked(long id) {
        return found(id, " for update");
    }

    /** The one that is not yet published or withdrawn. */
    Optional<Draft> atWork(String key) {
        return db.sql(COLUMNS + " where key = :key and state in ('open', 'submitted', 'approved')")
                .param("key", key)
                .query(DraftRows::read)
                .optional();
    }

    /** Newest first, {@value #MOST} at most. */
    List<Draft> list(DraftQuery query) {
        return db.sql(COLUMNS + """
                         where (cast(:state as text) is null or state = :state)
                           and (not :atWork or state in ('open', 'submitted', 'approved'))
                           and (cast(:key as text) is null or key = :key)
                           and (cast(:writer as text) is null
                                or exists (select 1 from diagram_draft_acts a where a.draft = d.id and a.actor = :writer))
                         order by updated_at desc, id desc limit :most
                        """)
                .param("state", query.state() == null ? null : query.state().word())
                .param("atWork", query.atWork())
                .param("key", query.key())
                .param("writer", query.writer())
                .param("most", MOST)
                .query(DraftRows::read)
                .list();
    }

    String content(long id) {
        return db.sql("select content from diagram_drafts where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> DraftRefused.notFound(id));
    }

    /** The next one whose day has come and that no other node is at, locked. */
    Optional<Draft> nextDue(LocalDate today, List<Long> passedOver) {
        return db.sql(COLUMNS + """
                         where state = 'approved' and publish_on <= :today and not id = any (:passed)
                         order by publish_on, id limit 1 for update skip locked
                        """)
                .param("today", today)
                .param("passed", passedOver.toArray(Long[]::new))
                .query(DraftRows::read)
                .optional();
    }

    private Draft found(long id, String lock) {
        return db.sql(COLUMNS + " where id = :id" + lock)
                .param("id", id)
                .query(DraftRows::read)
                .optional()
                .orElseThrow(() -> DraftRefused.notFound(id));
    }

    private static Draft read(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getLong("id"),
                new ModelFile(row.getString("key"), row.getString("path")),
                row.getString("title"),
                DraftState.of(row.getString("state")),
                row.getInt("revision"),
                row.getInt("base_version"),
                row.getObject("from_version", Integer.class),
                row.getString("author"),
                row.getString("last_writer"),
                row.getString("note"),
                row.getInt("errors"),
                row.getInt("warnings"),
                row.getTimestamp("updated_at").toInstant(),
                order(row));
    }

    private static @Nullable PublicationOrder order(ResultSet row) throws SQLException {
        var number = row.getString("decision_number");
        if (number == null) {
            return null;
        }
        return new PublicationOrder(
                number,
                row.getObject("decision_date", LocalDate.class),
                row.getString("approver"),
                row.getObject("publish_on", LocalDate.class),
                Arrays.asList((String[]) row.getArray("procedures").getArray()));
    }
}
