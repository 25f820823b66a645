package vn.motcua.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What versions of each diagram and decision table there are, what stands in them and how many flows run on each. */
@Component
public class ModelVersions {

    private static final String VERSIONS = """
            select m.key_, m.version_, m.id_, m.resource_name_, d.deploy_time_,
                   (select count(*) from act_ru_execution e
                     where e.proc_def_id_ = m.id_ and e.parent_id_ is null) as running
              from (select key_, version_, id_, resource_name_, deployment_id_ from act_re_procdef
                    union all
                    select key_, version_, id_, resource_name_, deployment_id_ from act_re_decision_def) m
              join act_re_deployment d on d.id_ = m.deployment_id_
             where m.key_ = :key
             order by m.version_ desc
            """;

    private static final String SHARED = """
            select distinct on (m.key_) m.key_, m.version_, m.id_, m.resource_name_, d.deploy_time_, 0 as running
              from (select key_, version_, id_, resource_name_, deployment_id_ from act_re_procdef
                     where resource_name_ like 'processes/shared/%'
                    union all
                    select key_, version_, id_, resource_name_, deployment_id_ from act_re_decision_def) m
              join act_re_deployment d on d.id_ = m.deployment_id_
             order by m.key_, m.version_ desc
            """;

    private final JdbcClient db;
    private final RepositoryService repository;

    ModelVersions(JdbcClient db, RepositoryService repository) {
        this.db = db;
        this.repository = repository;
    }

    /** Newest first; empty when the engine knows no such key. */
    public List<ModelVersion> of(String key) {
        return db.sql(VERSIONS).param("key", key).query(ModelVersions::read).list();
    }

    /** The newest version of every shared diagram and decision table, by key; flows on it are not counted. */
    public List<ModelVersion> latestShared() {
        return db.sql(SHARED).query(ModelVersions::read).list();
    }

    public Optional<ModelVersion> latest(String key) {
        return of(key).stream().findFirst();
    }

    /** The XML of a version; empty when there is none. */
    public Optional<String> content(String key, int number) {
        return of(key).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(this::content);
    }

    private String content(ModelVersion version) {
        var file = version.resource().endsWith(".dmn")
                ? repository.getDecisionModel(version.definitionId())
                : repository.getProcessModel(version.definitionId());
        return text(file);
    }

    private static String text(InputStream file) {
        try (file) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ModelVersion read(ResultSet row, int number) throws SQLException {
        return new ModelVersion(
                row.getString("key_"),
                row.getInt("version_"),
                row.getString("id_"),
                row.getString("resource_name_"),
                row.getTimestamp("deploy_time_").toInstant(),
                row.getLong("running"));
    }
}
