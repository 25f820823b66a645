package vn.motcua.eflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;

/** The files of results. A file is never changed; the newest of its kind counts. */
@Repository
public class Documents {

    private final JdbcClient jdbc;
    private final Clock clock;

    Documents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All files of a dossier, oldest first. */
    public List<Document> of(DossierCode dossier) {
        return jdbc.sql("""
                        select id, kind, name, sha256, length(bytes) as size, created_at
                          from documents where dossier_code = :dossier order by created_at, id
                        """)
                .param("dossier", dossier.value())
                .query(Documents::document)
                .list();
    }

    /** @throws DocumentNotFound when the dossier has no such file */
    public Document document(DossierCode dossier, UUID id) {
        return of(dossier).stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(DocumentNotFound::new);
    }

    /** @throws HashMismatch when the stored bytes are not those that were put in */
    public byte[] bytes(Document document) {
        var bytes = jdbc.sql("select bytes from documents where id = :id")
                .param("id", document.id())
                .query((row, i) -> row.getBytes(1))
                .single();
        if (!Sha256.of(bytes).hex().equals(document.sha256())) {
            throw new HashMismatch(document.kind().word());
        }
        return bytes;
    }

    /** @throws DocumentNotFound when there is none of this kind yet */
    Document newest(DossierCode dossier, DocumentKind kind) {
        return of(dossier).stream()
                .filter(document -> document.kind() == kind)
                .reduce((before, after) -> after)
                .orElseThrow(DocumentNotFound::new);
    }

    Document add(DossierCode dossier, DocumentKind kind, byte[] bytes, String actor) {
        var document = new Document(
                UUID.randomUUID(),
                kind,
                dossier.value() + "-" + kind.word() + ".pdf",
                Sha256.of(bytes).hex(),
                bytes.length,
                clock.instant());
        jdbc.sql("""
                        insert into documents (id, dossier_code, kind, name, sha256, bytes, created_at, created_by)
                        values (:id, :dossier, :kind, :name, :sha256, :bytes, :at, :actor)
                        """)
                .param("id", document.id())
                .param("dossier", dossier.value())
                .param("kind", kind.word())
                .param("name", document.name())
                .param("sha256", document.sha256())
                .param("bytes", bytes)
                .param("at", Timestamp.from(document.at()))
                .param("actor", actor)
                .update();
        return document;
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getObject("id", UUID.class),
                DocumentKind.of(row.getString("kind")),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getTimestamp("created_at").toInstant());
    }
}
