package vn.motcua.engine;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest version of every diagram and decision table at once, for questions over all of them. */
@Component
public class LiveModels {

    private static final String NEWEST = """
            (select distinct on (key_) key_, version_, id_, resource_name_, deployment_id_, false as decision
               from act_re_procdef order by key_, version_ desc)
            union all
            (select distinct on (key_) key_, version_, id_, resource_name_, deployment_id_, true as decision
               from act_re_decision_def order by key_, version_ desc)
            order by key_
            """;
    private static final String CONTENTS = """
            select m.id, b.bytes_ from unnest(:ids::text[], :deployments::text[], :resources::text[]) m(id, deployment, resource)
              join act_ge_bytearray b on b.deployment_id_ = m.deployment and b.name_ = m.resource
            """;

    private final JdbcClient db;

    LiveModels(JdbcClient db) {
        this.db = db;
    }

    /** By key. */
    public List<LiveModel> all() {
        return db.sql(NEWEST)
                .query((row, number) -> new LiveModel(
                        row.getString("key_"),
                        row.getInt("version_"),
                        row.getString("id_"),
                        row.getString("resource_name_"),
                        row.getString("deployment_id_"),
                        row.getBoolean("decision")))
                .list();
    }

    /** The XML of each, by {@link LiveModel#id}. A hundred at a time is a few megabytes. */
    public Map<String, String> contents(List<LiveModel> models) {
        var contents = new HashMap<String, String>();
        db.sql(CONTENTS)
                .param("ids", models.stream().map(LiveModel::id).toArray(String[]::new))
                .param("deployments", models.stream().map(LiveModel::deployment).toArray(String[]::new))
                .param("resources", models.stream().map(LiveModel::resource).toArray(String[]::new))
                .query(row -> {
                    contents.put(row.getString("id"), new String(row.getBytes("bytes_"), StandardCharsets.UTF_8));
                });
        return contents;
    }
}
