package vn.motcua.reporting;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dossiers set up by hand, as the clocks would have left them; times as a clock on the wall in Vietnam shows them. */
public record BoardRows(JdbcClient db) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** An open dossier, due then or paused for null. */
    public String dossier(String unit, @Nullable String due) {
        return dossier(unit, due, "2026-11-02T08:00", null);
    }

    public String dossier(String unit, @Nullable String due, String received, @Nullable String stopped) {
        var code = "B" + UUID.randomUUID().toString().substring(0, 12);
        db.sql("""
                insert into dossiers (code, procedure_code, state, channel, return_method, applicant_kind, applicant_name, id_number,
                    summary, handled_by, received_at_unit, received_by, received_at, lookup_token, search_text)
                values (?, '1.001193', 4, 'direct', 'counter', 'citizen', 'Nguyễn Thị Hường', '0', 'x', ?, ?, 'x', ?, ?, 'x')
                """).params(code, unit, unit, at(received), code).update();
        db.sql("insert into dossier_units (dossier_code, unit) values (?, ?)")
                .params(code, unit)
                .update();
        db.sql("""
                insert into deadlines (dossier_code, due_at, paused, stopped_at, unit, procedure_code) values (?, ?, ?, ?, ?, '1.001193')
                """)
                .params(code, at(due), due == null && stopped == null, at(stopped), unit)
                .update();
        return code;
    }

    public void step(String dossier, String unit, String step, @Nullable String officer, String due) {
        db.sql("""
                insert into step_clocks (task_id, dossier_code, process_key, step, name, unit, officer, opened_at, due_at)
                values (?, ?, 'tthc-1.001193', ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UUID.randomUUID().toString(),
                        dossier,
                        step,
                        "Bước " + step,
                        unit,
                        officer,
                        at("2026-11-10T08:00"),
                        at(due))
                .update();
    }

    public void done(String dossier, String unit, String closed, int spent, int allotted) {
        db.sql("""
                insert into step_clocks (task_id, dossier_code, process_key, step, name, unit, allotted_seconds, opened_at, closed_at,
                    outcome, spent_seconds, late_seconds)
                values (?, ?, 'tthc-1.001193', 'Activity_ExamineDossier', 'Thẩm định hồ sơ', ?, ?, ?, ?, 'completed', ?, ?)
                """)
                .params(
                        UUID.randomUUID().toString(),
                        dossier,
                        unit,
                        allotted,
                        at("2026-01-05T08:00"),
                        at(closed),
                        spent,
                        Math.max(0, spent - allotted))
                .update();
    }

    public void escalated(String dossier) {
        db.sql(
                        "insert into escalations (dossier_code, subject, subject_id, kind, rung, told_group, note, at, lawful_at) values (?, 'dossier', 'x', 'late', 1, 'tu-phap.leader', 'x', ?, now())")
                .params(dossier, at("2026-11-20T08:00"))
                .update();
    }

    private static @Nullable Timestamp at(@Nullable String local) {
        return local == null
                ? null
                : Timestamp.from(LocalDateTime.parse(local).atZone(VIETNAM).toInstant());
    }
}
