package vn.motcua.eflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.dossier.DossierCode;
import vn.motcua.organization.UnitId;

/** The results of dossiers and the steps they took; every step overwrites what an earlier try of it wrote. */
@Repository
class Results {

    private final JdbcClient jdbc;
    private final Clock clock;

    Results(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Result result(DossierCode dossier) {
        return jdbc.sql("select * from results where dossier_code = :dossier")
                .param("dossier", dossier.value())
                .query(Results::read)
                .optional()
                .orElseThrow(ResultNotFound::new);
    }

    Optional<Result> find(UUID id) {
        return jdbc.sql("select * from results where id = :id")
                .param("id", id)
                .query(Results::read)
                .optional();
    }

    void prepared(DossierCode dossier, ProcedureCode procedure, UnitId unit, String symbol) {
        jdbc.sql("""
                        insert into results (dossier_code, id, procedure_code, unit, symbol)
                        values (:dossier, :id, :procedure, :unit, :symbol)
                        on conflict (dossier_code) do update set unit = :unit, symbol = :symbol
                        """)
                .param("dossier", dossier.value())
                .param("id", UUID.randomUUID())
                .param("procedure", procedure.value())
                .param("unit", unit.value())
                .param("symbol", symbol)
                .update();
    }

    void signed(DossierCode dossier, String sha256, String actor) {
        step(dossier, "signed_by = :actor, signed_at = :now, signed_sha256 = :text", actor, sha256);
    }

    void transferred(DossierCode dossier, String receivedSha256, String actor) {
        step(dossier, "transferred_by = :actor, transferred_at = :now, received_sha256 = :text", actor, receivedSha256);
    }

    void printed(DossierCode dossier, String actor) {
        step(dossier, "printed_by = :actor, printed_at = :now, print_count = print_count + 1", actor, "");
    }

    void stamped(DossierCode dossier, RegisterNumber number, String actor) {
        var set = "stamped_by = :actor, stamped_at = :now, register_year = %d, register_number = %d"
                .formatted(number.year(), number.number());
        step(dossier, set, actor, "");
    }

    void returned(DossierCode dossier, String recipient, String method, String actor) {
        jdbc.sql("""
                        update results
                           set returned_by = :actor, returned_at = :now, recipient = :recipient, return_method = :method
                         where dossier_code = :dossier
                        """)
                .param("actor", actor)
                .param("now", Timestamp.from(clock.instant()))
                .param("recipient", recipient)
                .param("method", method)
                .param("dossier", dossier.value())
                .update();
    }

    private void step(DossierCode dossier, String set, String actor, String text) {
        jdbc.sql("update results set " + set + " where dossier_code = :dossier")
                .param("actor", actor)
                .param("now", Timestamp.from(clock.instant()))
                .param("text", text)
                .param("dossier", dossier.value())
                .update();
    }

    private static Result read(ResultSet row, int number) throws SQLException {
        return new Result(
                new DossierCode(row.getString("dossier_code")),
                row.getObject("id", UUID.class),
                new ProcedureCode(row.getString("procedure_code")),
                new UnitId(row.getString("unit")),
                row.getString("symbol"),
                row.getString("signed_by"),
                instant(row, "signed_at"),
                row.getString("signed_sha256"),
                row.getInt("print_count"),
                number(row),
                instant(row, "stamped_at"));
    }

    private static @Nullable RegisterNumber number(ResultSet row) throws SQLException {
        var number = row.getInt("register_number");
        return number == 0 ? null : new RegisterNumber(row.getInt("register_year"), number);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
