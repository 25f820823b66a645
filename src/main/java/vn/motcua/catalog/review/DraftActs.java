package vn.motcua.catalog.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of drafts; lines are only added. */
@Repository
class DraftActs {

    private final JdbcClient db;
    private final Clock clock;

    DraftActs(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Draft draft, Act act, String actor, @Nullable String note) {
        add(draft.id(), draft.revision(), act, actor, note);
    }

    void add(long draft, int revision, Act act, String actor, @Nullable String note) {
        db.sql("""
                        insert into diagram_draft_acts (draft, at, actor, act, revision, note)
                        values (:draft, :at, :actor, :act, :revision, :note)
                        """)
                .param("draft", draft)
                .param("at", OffsetDateTime.now(clock))
                .param("actor", actor)
                .param("act", act.word())
                .param("revision", revision)
                .param("note", note)
                .update();
    }

    /** An editor saves every few seconds: one line tells that this person wrote, until another does something. */
    void saved(long draft, int revision, String actor) {
        var last = db.sql(
                        "select act || ' ' || actor from diagram_draft_acts where draft = :draft order by id desc limit 1")
                .param("draft", draft)
                .query(String.class)
                .optional();
        if (!last.equals(java.util.Optional.of(Act.SAVED.word() + " " + actor))) {
            add(draft, revision, Act.SAVED, actor, null);
        }
    }

    /** Oldest first. */
    List<DraftAct> of(long draft) {
        return db.sql("select at, actor, act, revision, note from diagram_draft_acts where draft = :draft order by id")
                .param("draft", draft)
                .query((row, number) -> new DraftAct(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        Act.of(row.getString("act")),
                        row.getInt("revision"),
                        row.getString("note")))
                .list();
    }

    /** Everyone who wrote in it or stood up for it. */
    Set<String> hands(long draft) {
        return new HashSet<>(
                db.sql("""
                        select distinct actor from diagram_draft_acts
                         where draft = :draft and act in ('opened', 'saved', 'rebased', 'submitted')
                        """).param("draft", draft).query(String.class).list());
    }
}
