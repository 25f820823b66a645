package vn.motcua.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.DecisionChecks.Checked;

/** The table of decisions that were entered at run time. */
@Repository
class DecisionRows {

    private final JdbcClient db;
    private final Clock clock;

    DecisionRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** How many were approved: it only grows, and with every one of them there is something to take over. */
    long approvedCount() {
        return db.sql("select count(*) from calendar_decisions where state = 'approved'")
                .query(Long.class)
                .single();
    }

    List<Ruling> approved() {
        return db.sql("select * from calendar_decisions where state = 'approved' order by ended_at, id")
                .query(this::readRuling)
                .list();
    }

    /** In any state. @throws DecisionRefused when there is none */
    Ruling ruling(long id) {
        return db.sql("select * from calendar_decisions where id = :id")
                .param("id", id)
                .query(this::readRuling)
                .optional()
                .orElseThrow(() -> DecisionRefused.notFound(id));
    }

    /** Whether it was approved and no approved one stands in its place. */
    boolean holds(long id) {
        return db.sql("""
                        select exists (select 1 from calendar_decisions where id = :id and state = 'approved')
                           and not exists (select 1 from calendar_decisions where supersedes = :id and state = 'approved')
                        """).param("id", id).query(Boolean.class).single();
    }

    EnteredDecision one(long id) {
        return found(id, "");
    }

    /** Held to the end of the transaction, so that two people cannot decide at once. */
    EnteredDecision locked(long id) {
        return found(id, " for update");
    }

    /** Newest first, five hundred at most. */
    List<EnteredDecision> list() {
        return db.sql("select * from calendar_decisions order by id desc limit 500")
                .query(this::readEntered)
                .list();
    }

    /** @throws DecisionRefused when its number was entered before and still counts */
    long add(Checked checked, String proposer) {
        var decision = checked.decision();
        try {
            return db.sql("""
                            insert into calendar_decisions (number, decided_on, announced_on, scope, decides_year, content,
                                                            supersedes, state, proposed_by, proposed_at)
                            values (:number, :decided, :announced, :scope, :year, cast(:content as jsonb),
                                    :supersedes, 'proposed', :by, :at)
                            returning id
                            """)
                    .param("number", decision.source())
                    .param("decided", checked.decidedOn())
                    .param("announced", decision.announcedOn())
                    .param("scope", String.valueOf(decision.scope()))
                    .param("year", checked.decidesYear())
                    .param("content", CalendarFile.json(decision))
                    .param("supersedes", checked.supersedes())
                    .param("by", proposer)
                    .param("at", OffsetDateTime.now(clock))
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException e) {
            throw DecisionRefused.enteredBefore(decision.source());
        }
    }

    void end(long id, DecisionState state, String by, @Nullable String note) {
        db.sql("""
                        update calendar_decisions set state = :state, ended_by = :by, ended_at = :at, note = :note
                         where id = :id
                        """)
                .param("state", state.word())
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .param("note", note)
                .param("id", id)
                .update();
    }

    private EnteredDecision found(long id, String lock) {
        return db.sql("select * from calendar_decisions where id = :id" + lock)
                .param("id", id)
                .query(this::readEntered)
                .optional()
                .orElseThrow(() -> DecisionRefused.notFound(id));
    }

    private Ruling readRuling(ResultSet row, int number) throws SQLException {
        var decision = CalendarFile.decision(row.getString("content"));
        var ended = row.getTimestamp("ended_at");
        var announced = decision.announcedOn();
        var taken = ended == null
                ? announced
                : ended.toInstant().atZone(clock.getZone()).toLocalDate();
        return Ruling.entered(
                row.getLong("id"),
                decision,
                taken.isAfter(announced) ? taken : announced,
                row.getObject("decides_year", Integer.class),
                row.getObject("supersedes", Long.class));
    }

    private EnteredDecision readEntered(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new EnteredDecision(
                row.getLong("id"),
                row.getString("number"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("announced_on", LocalDate.class),
                DecisionScope.parse(row.getString("scope")),
                row.getObject("decides_year", Integer.class),
                DecisionContent.of(CalendarFile.decision(row.getString("content"))),
                row.getObject("supersedes", Long.class),
                DecisionState.of(row.getString("state")),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("ended_by"),
                ended == null ? null : ended.toInstant(),
                row.getString("note"));
    }
}
