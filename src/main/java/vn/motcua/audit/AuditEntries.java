package vn.motcua.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the record and the heads of its chains, in the caller's transaction. */
@Repository
class AuditEntries {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    AuditEntries(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Holds the dossiers' records against every other writer until the transaction ends, in the order of their codes. */
    Map<String, ChainHead> lock(Collection<String> dossiers) {
        var heads = new HashMap<String, ChainHead>();
        jdbc.sql("""
                        select dossier_code, last_seq, last_hash from audit_heads
                         where dossier_code = any(:codes::text[]) order by dossier_code for update
                        """)
                .param("codes", dossiers.toArray(String[]::new))
                .query((row, number) -> heads.put(row.getString("dossier_code"), head(row, number)))
                .list();
        dossiers.stream().sorted().forEach(dossier -> heads.computeIfAbsent(dossier, this::begin));
        return heads;
    }

    /** The update that changes nothing makes the loser of a race for the first row wait for the winner. */
    private ChainHead begin(String dossier) {
        return jdbc.sql("""
                        insert into audit_heads (dossier_code, last_seq, last_hash) values (?, 0, ?)
                        on conflict (dossier_code) do update set last_seq = audit_heads.last_seq
                        returning last_seq, last_hash
                        """)
                .params(dossier, CanonicalRow.sha256())
                .query(AuditEntries::head)
                .single();
    }

    /** Writes the rows of however many dossiers and moves their heads, in one statement. */
    void append(List<ChainedRow> rows) {
        jdbc.sql("""
                        with rows as (
                          select * from jsonb_to_recordset(cast(:rows as jsonb)) as row (
                            dossier text, seq int, at timestamptz, kind text, process_key text, element text, name text,
                            actor text, on_behalf_of text, facts jsonb, prev_hash text, hash text)
                        ), heads as (
                          update audit_heads h set last_seq = last.seq, last_hash = decode(last.hash, 'hex')
                            from (select distinct on (dossier) dossier, seq, hash from rows order by dossier, seq desc) last
                           where h.dossier_code = last.dossier
                        )
                        insert into audit_entries (dossier_code, seq, at, kind, process_key, element, name, actor,
                                                   on_behalf_of, facts, prev_hash, hash)
                        select dossier, seq, at, kind, process_key, element, name, actor,
                               on_behalf_of, facts, decode(prev_hash, 'hex'), decode(hash, 'hex')
                        from rows
                        """)
                .param("rows", write(rows.stream().map(ChainedRow::columns).toList()))
                .update();
    }

    List<AuditEntry> of(String dossier) {
        return jdbc.sql("""
                        select dossier_code, seq, at, kind, process_key, element, name, actor, on_behalf_of, facts
                        from audit_entries where dossier_code = ? order by seq
                        """).param(dossier).query(this::entry).list();
    }

    private static ChainHead head(ResultSet row, int number) throws SQLException {
        return new ChainHead(row.getInt("last_seq"), row.getBytes("last_hash"));
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getString("dossier_code"),
                row.getInt("seq"),
                row.getObject("at", Timestamp.class).toInstant(),
                row.getString("kind"),
                row.getString("process_key"),
                row.getString("element"),
                row.getString("name"),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                facts(row.getString("facts")));
    }

    private Map<String, String> facts(String text) {
        try {
            return json.readValue(text, FACTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row of the record does not read", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row of the record does not write", e);
        }
    }
}
