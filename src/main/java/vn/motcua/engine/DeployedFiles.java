package vn.motcua.engine;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each file looked like when it was deployed last. */
@Repository
class DeployedFiles {

    /** Any number, as long as nothing else in this database takes an advisory lock with it. */
    private static final long LOCK = 7_240_001;

    private final JdbcClient db;
    private final Clock clock;

    DeployedFiles(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Held to the end of the transaction: of two nodes that start together one deploys and the other finds it done. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((ResultSet row) -> {});
    }

    Map<String, String> hashes() {
        Map<String, String> hashes = new HashMap<>();
        db.sql("select path, sha256 from deployed_file").query((ResultSet row) -> {
            hashes.put(row.getString("path"), row.getString("sha256"));
        });
        return hashes;
    }

    void keep(String path, String sha256, String deploymentId) {
        db.sql("""
                        insert into deployed_file (path, sha256, deployment_id, deployed_at)
                        values (:path, :sha256, :deployment, :now)
                        on conflict (path) do update
                           set sha256 = excluded.sha256, deployment_id = excluded.deployment_id,
                               deployed_at = excluded.deployed_at
                        """)
                .param("path", path)
                .param("sha256", sha256)
                .param("deployment", deploymentId)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
