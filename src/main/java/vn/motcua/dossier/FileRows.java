package vn.motcua.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.files.CheckedFile;
import vn.motcua.files.FileType;

/** Files of dossiers, as rows; bytes go in as a stream and come out in slices. */
@Repository
class FileRows {

    private static final int SLICE = 1 << 20;
    private static final String SELECT = """
            select f.id, f.paper_line, f.name, f.type, c.size, f.sha256, f.added_by, f.added_at, f.reused_from
            from dossier_files f join file_contents c using (sha256) where f.dossier_code = ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    FileRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    List<DossierFile> of(DossierCode code) {
        return jdbc.sql(SELECT + " order by f.id")
                .param(code.value())
                .query((row, i) -> new DossierFile(
                        row.getLong(1),
                        row.getObject(2, Integer.class),
                        row.getString(3),
                        FileType.valueOf(row.getString(4)),
                        row.getLong(5),
                        row.getString(6),
                        row.getString(7),
                        row.getTimestamp(8).toInstant(),
                        row.getString(9)))
                .list();
    }

    Optional<DossierFile> find(DossierCode code, long id) {
        return of(code).stream().filter(file -> file.id() == id).findFirst();
    }

    void keep(CheckedFile file) {
        try (InputStream bytes = Files.newInputStream(file.content())) {
            template.update(
                    "insert into file_contents (sha256, size, content) values (?, ?, ?) on conflict do nothing",
                    statement -> {
                        statement.setString(1, file.sha256());
                        statement.setLong(2, file.size());
                        statement.setBinaryStream(3, bytes, file.size());
                    });
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The same bytes twice in one dossier are one file. */
    void add(DossierCode code, DossierFile file) {
        jdbc.sql("""
                insert into dossier_files (dossier_code, paper_line, name, type, sha256, added_by, added_at, reused_from)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(code.value(), file.paperLine(), file.name(), file.type().name(), file.sha256())
                .params(file.addedBy(), Timestamp.from(file.addedAt()), file.reusedFrom())
                .update();
    }

    void copy(String sha256, long size, OutputStream out) throws IOException {
        for (long from = 0; from < size; from += SLICE) {
            out.write(slice(sha256, from));
        }
    }

    private byte[] slice(String sha256, long from) {
        byte @Nullable [] slice = jdbc.sql("select substring(content from ? for ?) from file_contents where sha256 = ?")
                .params((int) from + 1, SLICE, sha256)
                .query(byte[].class)
                .single();
        return slice == null ? new byte[0] : slice;
    }
}
