package vn.motcua.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Every statement that a peer sent in the window with its calls per dossier, the most frequent first. */
final class StatementList {

    private StatementList() {}

    static void write(BenchDatabase database, String peer, int dossiers, Path file) throws SQLException, IOException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.open("postgres");
                PreparedStatement sql = connection.prepareStatement(
                        """
                        select calls, regexp_replace(left(query, 220), '\\s+', ' ', 'g')
                        from pg_stat_statements s join pg_roles r on r.oid = s.userid
                        where r.rolname = ? order by calls desc, query
                        """)) {
            sql.setString(1, peer);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    lines.add("%8.2f  %s".formatted((double) row.getLong(1) / dossiers, row.getString(2)));
                }
            }
        }
        Files.write(file, lines);
    }
}
