package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.organization.UnitId;

/** The dossiers, as rows. */
@Repository
class Dossiers {

    private final JdbcClient jdbc;

    Dossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Dossier dossier) {
        var applicant = dossier.applicant();
        jdbc.sql("""
                insert into dossiers (code, procedure_code, state, channel, return_method, applicant_kind,
                    applicant_name, id_number, phone, email, address, summary, handled_by, received_at_unit,
                    received_by, received_at, lookup_token, search_text)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        dossier.code().value(),
                        dossier.procedure().value(),
                        dossier.state().code(),
                        dossier.channel().name(),
                        dossier.returnMethod().name(),
                        applicant.kind().name(),
                        applicant.name(),
                        applicant.idNumber(),
                        applicant.phone(),
                        applicant.email(),
                        applicant.address(),
                        dossier.summary(),
                        dossier.handledBy().value(),
                        dossier.receivedAt().value(),
                        dossier.receivedBy(),
                        Timestamp.from(dossier.received()),
                        dossier.lookupToken(),
                        SearchText.of(dossier.code() + " " + applicant.name()))
                .update();
        addPapers(dossier.code(), 0, dossier.papers());
    }

    /** Adds papers behind the {@code already} lines that are there. */
    void addPapers(DossierCode code, int already, List<Paper> papers) {
        for (int i = 0; i < papers.size(); i++) {
            var paper = papers.get(i);
            jdbc.sql("insert into dossier_papers (dossier_code, line, name, originals, copies) values (?, ?, ?, ?, ?)")
                    .params(code.value(), already + i + 1, paper.name(), paper.originals(), paper.copies())
                    .update();
        }
    }

    Optional<Dossier> find(DossierCode code) {
        return read("select * from dossiers where code = ?", code);
    }

    /** Holds the row until the transaction ends, so that two acts on one dossier follow each other. */
    Optional<Dossier> lock(DossierCode code) {
        return read("select * from dossiers where code = ? for update", code);
    }

    private Optional<Dossier> read(String sql, DossierCode code) {
        return jdbc.sql(sql)
                .param(code.value())
                .query((row, i) -> dossier(row, papers(code)))
                .optional();
    }

    void become(DossierCode code, DossierState from, DossierState to) {
        jdbc.sql("update dossiers set state = ?, paused_from = ? where code = ?")
                .params(to.code(), from.code(), code.value())
                .update();
    }

    void end(DossierCode code, Instant at) {
        jdbc.sql("update dossiers set ended_at = ? where code = ?")
                .params(Timestamp.from(at), code.value())
                .update();
    }

    /** The state before the present one. */
    DossierState before(DossierCode code) {
        return DossierState.ofCode(jdbc.sql("select coalesce(paused_from, state) from dossiers where code = ?")
                .param(code.value())
                .query(Integer.class)
                .single());
    }

    void signed(DossierCode code) {
        jdbc.sql("update dossiers set result_signed = true where code = ?")
                .param(code.value())
                .update();
    }

    boolean isSigned(DossierCode code) {
        return jdbc.sql("select result_signed from dossiers where code = ?")
                .param(code.value())
                .query(Boolean.class)
                .single();
    }

    void heldBy(DossierCode code, UnitId unit) {
        jdbc.sql("insert into dossier_units (dossier_code, unit) values (?, ?) on conflict do nothing")
                .params(code.value(), unit.value())
                .update();
    }

    List<String> holders(DossierCode code) {
        return jdbc.sql("select unit from dossier_units where dossier_code = ? order by unit")
                .param(code.value())
                .query(String.class)
                .list();
    }

    private List<Paper> papers(DossierCode code) {
        return jdbc.sql("select name, originals, copies from dossier_papers where dossier_code = ? order by line")
                .param(code.value())
                .query((row, i) -> new Paper(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    private static Dossier dossier(ResultSet row, List<Paper> papers) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Dossier(
                new DossierCode(row.getString("code")),
                new ProcedureCode(row.getString("procedure_code")),
                DossierState.ofCode(row.getInt("state")),
                Channel.valueOf(row.getString("channel")),
                ReturnMethod.valueOf(row.getString("return_method")),
                new Applicant(
                        Applicant.Kind.valueOf(row.getString("applicant_kind")),
                        row.getString("applicant_name"),
                        row.getString("id_number"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("address")),
                papers,
                row.getString("summary"),
                new UnitId(row.getString("handled_by")),
                new UnitId(row.getString("received_at_unit")),
                row.getString("received_by"),
                row.getTimestamp("received_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("lookup_token"));
    }
}
