package vn.motcua.catalog.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of drafts, written. */
@Repository
class DraftChanges {

    private final JdbcClient db;
    private final Clock clock;

    DraftChanges(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What a new draft begins with. */
    record Beginning(
            ModelFile file,
            int baseVersion,
            @Nullable Integer fromVersion,
            @Nullable String note) {}

    /** Empty when another draft of the key is at work. */
    Optional<Long> insert(Beginning beginning, ModelText text, Verdict verdict, String author) {
        return db.sql("""
                        insert into diagram_drafts (key, path, kind, title, state, content, revision, base_version,
                               from_version, author, last_writer, note, errors, warnings, created_at, updated_at)
                        values (:key, :path, :kind, :title, 'open', :content, 1, :base, :from, :author, :author, :note,
                               :errors, :warnings, :now, :now)
                        on conflict (key) where state in ('open', 'submitted', 'approved') do nothing
                        returning id
                        """)
                .param("key", beginning.file().key())
                .param("path", beginning.file().path())
                .param("kind", beginning.file().kind())
                .param("title", text.title())
                .param("content", text.text())
                .param("base", beginning.baseVersion())
                .param("from", beginning.fromVersion())
                .param("author", author)
                .param("note", beginning.note())
                .param("errors", verdict.errors())
                .param("warnings", verdict.warnings())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .optional();
    }

    /** A saving; the row is locked and looked at before. With another text it is no return to a version any more. */
    void save(long id, ModelText text, Verdict verdict, String writer) {
        db.sql("""
                        update diagram_drafts
                           set content = :content, title = :title, revision = revision + 1, last_writer = :writer,
                               from_version = null,
                               errors = :errors, warnings = :warnings, updated_at = :now
                         where id = :id
                        """)
                .param("id", id)
                .param("content", text.text())
                .param("title", text.title())
                .param("writer", writer)
                .param("errors", verdict.errors())
                .param("warnings", verdict.warnings())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Back to {@code open} forgets the approval; it stays in the history. */
    void move(long id, DraftState state) {
        db.sql("""
                        update diagram_drafts
                           set state = :state, updated_at = :now,
                               decision_number = case when :forget then null else decision_number end,
                               decision_date = case when :forget then null else decision_date end,
                               approver = case when :forget then null else approver end,
                               publish_on = case when :forget then null else publish_on end
                         where id = :id
                        """)
                .param("id", id)
                .param("state", state.word())
                .param("forget", state == DraftState.OPEN)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void submit(long id, Verdict verdict, @Nullable String note) {
        db.sql("""
                        update diagram_drafts
                           set state = 'submitted', note = coalesce(:note, note), errors = :errors,
                               warnings = :warnings, updated_at = :now
                         where id = :id
                        """)
                .param("id", id)
                .param("note", note)
                .param("errors", verdict.errors())
                .param("warnings", verdict.warnings())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void rebase(long id, int live, String writer) {
        db.sql(
                        "update diagram_drafts set base_version = :live, last_writer = :writer, updated_at = :now where id = :id")
                .param("id", id)
                .param("live", live)
                .param("writer", writer)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void approve(long id, PublicationOrder order) {
        db.sql("""
                        update diagram_drafts
                           set state = 'approved', decision_number = :number, decision_date = :date,
                               approver = :approver, publish_on = :on, procedures = :procedures, updated_at = :now
                         where id = :id
                        """)
                .param("id", id)
                .param("number", order.decisionNumber())
                .param("date", order.decisionDate())
                .param("approver", order.approver())
                .param("on", order.publishOn())
                .param("procedures", order.procedures().toArray(String[]::new))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
