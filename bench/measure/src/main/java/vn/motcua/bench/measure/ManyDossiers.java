package vn.motcua.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills a database with copies of one dossier: its rows in our tables and in the engine's, under other keys. */
final class ManyDossiers {

    private static final String FLOW = "in (select id_ from act_ru_execution where business_key_ = ?)";
    private static final List<String> IDS = List.of(
            "id_",
            "parent_id_",
            "super_exec_",
            "proc_inst_id_",
            "root_proc_inst_id_",
            "execution_id_",
            "process_instance_id_",
            "task_id_",
            "var_scope_",
            "task_id",
            "flow_id",
            "lookup_token");
    private static final List<String> KEYS = List.of("code", "dossier_code", "business_key", "business_key_");

    /** Tables in the order of their references, each with what says that a row belongs to the dossier. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("1 dossiers", "code = ?"),
            Map.entry("1 deadlines", "dossier_code = ?"),
            Map.entry("1 clock_entries", "dossier_code = ?"),
            Map.entry("1 step_clocks", "dossier_code = ?"),
            Map.entry("1 audit_heads", "dossier_code = ?"),
            Map.entry("2 act_ru_execution", "root_proc_inst_id_ " + FLOW),
            Map.entry("3 act_ru_task", "proc_inst_id_ " + FLOW),
            Map.entry("4 act_ru_variable", "proc_inst_id_ " + FLOW),
            Map.entry("4 act_ru_job", "process_instance_id_ " + FLOW),
            Map.entry("4 inbox", "business_key = ?"));

    private ManyDossiers() {}

    static void like(BenchDatabase database, String name, String dossier, int copies) throws Exception {
        try (Connection connection = database.open(name)) {
            // References hold by the way the rows are made: asking for each of them takes the longest.
            connection.createStatement().execute("set session_replication_role = replica");
            for (String numbered : TABLES.keySet().stream().sorted().toList()) {
                try (PreparedStatement copy =
                        connection.prepareStatement(copy(numbered.substring(2), TABLES.get(numbered)))) {
                    copy.setString(1, dossier);
                    copy.setInt(2, copies);
                    copy.executeUpdate();
                }
            }
            connection.createStatement().execute("analyze");
        }
    }

    private static String copy(String table, String belongs) {
        String ids = IDS.stream().map(ManyDossiers::numbered).collect(Collectors.joining(" || "));
        String keys = KEYS.stream().map(ManyDossiers::numbered).collect(Collectors.joining(" || "));
        return """
                with first as materialized (select * from %1$s where %2$s)
                insert into %1$s select row.* from first
                 cross join generate_series(1, ?) as copy
                 cross join lateral (select to_jsonb(first) as columns) found
                 cross join lateral jsonb_populate_record(null::%1$s, columns || %3$s || %4$s) row
                """
                .formatted(table, belongs, ids, keys);
    }

    /** The column under a number of its own, where the table has it and the row fills it. */
    private static String numbered(String column) {
        return "case when columns ->> '%1$s' is null then '{}'::jsonb else jsonb_build_object('%1$s', (columns ->> '%1$s') || '-' || copy) end"
                .formatted(column);
    }
}
