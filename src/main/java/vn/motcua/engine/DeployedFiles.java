package vn.motcua.engine;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each file looked like when it was seen last, and what the engine has of it. */
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

    Map<String, FileState> states() {
        Map<String, FileState> states = new HashMap<>();
        db.sql("""
                        select path, sha256 as seen,
                               case when published_deployment = deployment_id then published_sha256 else sha256 end as live
                          from deployed_file
                        """).query((ResultSet row) -> {
            states.put(row.getString("path"), new FileState(row.getString("seen"), row.getString("live")));
        });
        return states;
    }

    /** A file of the release was deployed. */
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

    /** A file of the release was looked at and needs no deployment. */
    void note(String path, String sha256) {
        db.sql("""
                        update deployed_file
                           set published_sha256 = case when published_deployment = deployment_id then published_sha256
                                                       else sha256 end,
                               published_deployment = deployment_id,
                               sha256 = :sha256
                         where path = :path
                        """).param("path", path).param("sha256", sha256).update();
    }

    /** Something else than the release's file was deployed. */
    void publish(String path, String sha256, String deploymentId) {
        db.sql("""
                        insert into deployed_file
                               (path, sha256, deployment_id, deployed_at, published_sha256, published_deployment)
                        values (:path, '', :deployment, :now, :sha256, :deployment)
                        on conflict (path) do update
                           set deployment_id = excluded.deployment_id, deployed_at = excluded.deployed_at,
                               published_sha256 = excluded.published_sha256,
                               published_deployment = excluded.published_deployment
                        """)
                .param("path", path)
                .param("sha256", sha256)
                .param("deployment", deploymentId)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
