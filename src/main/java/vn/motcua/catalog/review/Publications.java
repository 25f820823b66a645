package vn.motcua.catalog.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which versions came of drafts, by whose order; lines are only added. */
@Repository
class Publications {

    private final JdbcClient db;
    private final Clock clock;

    Publications(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Draft draft, PublicationOrder order, int version, String how) {
        db.sql("""
                        insert into diagram_publications
                               (key, version, path, draft, how, decision_number, decision_date, approver, published_at)
                        values (:key, :version, :path, :draft, :how, :number, :date, :approver, :now)
                        """)
                .param("key", draft.file().key())
                .param("version", version)
                .param("path", draft.file().path())
                .param("draft", draft.id())
                .param("how", how)
                .param("number", order.decisionNumber())
                .param("date", order.decisionDate())
                .param("approver", order.approver())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    List<DiagramPublication> of(String key) {
        return db.sql("""
                        select key, version, draft, how, decision_number, decision_date, approver, published_at
                          from diagram_publications where key = :key order by version desc
                        """).param("key", key).query(Publications::read).list();
    }

    private static DiagramPublication read(ResultSet row, int number) throws SQLException {
        return new DiagramPublication(
                row.getString("key"),
                row.getInt("version"),
                row.getLong("draft"),
                row.getString("how"),
                row.getString("decision_number"),
                row.getObject("decision_date", LocalDate.class),
                row.getString("approver"),
                row.getTimestamp("published_at").toInstant());
    }

    Set<String> keys() {
        return Set.copyOf(db.sql("select distinct key from diagram_publications")
                .query(String.class)
                .list());
    }
}
