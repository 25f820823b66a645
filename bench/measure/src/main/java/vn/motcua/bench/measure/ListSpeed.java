package vn.motcua.bench.measure;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Fills the application's tables with open tasks and times what the officer of the largest unit asks for through HTTP, one after the other. */
final class ListSpeed {

    private static final List<String> QUESTIONS = List.of(
            "/api/tasks?queue=unit",
            "/api/tasks?queue=group",
            "/api/tasks?queue=group&due=late&sort=-opened",
            "/api/tasks?queue=unit&sort=procedure,-due",
            "/api/tasks?queue=unit&q=huong+nguyen",
            "/api/tasks/count?queue=unit",
            "/",
            "/dossiers?q=nguyen",
            "/dossiers?q=huong+nguyen+van",
            "/dossiers?q=0900007919");

    private ListSpeed() {}

    static void run(String[] args) throws Exception {
        int tasks = args.length > 0 ? Integer.parseInt(args[0]) : 250_000;
        Path results = Files.createDirectories(Path.of(System.getProperty("bench.results", "target/list")));
        try (BenchDatabase database = BenchDatabase.start()) {
            String url = database.create("list");
            Map<String, String> environment = Map.of(
                    "SPRING_DATASOURCE_URL", url,
                    "SPRING_DATASOURCE_USERNAME", "list",
                    "SPRING_DATASOURCE_PASSWORD", "list");
            List<String> java = List.of("java", "-Xmx1g", "-jar", System.getProperty("bench.app"));
            try (AppServer app = AppServer.start(java, environment, "tu-phap/1.002010,shared/*,decisions/*", results.resolve("app.log"))) {
                fill(database, tasks);
                TimedCalls.head("%,d open tasks".formatted(tasks));
                SignedInOfficer officer = SignedInOfficer.signIn(app.address(), "ban-quan-ly-khu-cong-nghiep.specialist");
                for (String question : QUESTIONS) {
                    TimedCalls.time(officer, question);
                }
            }
        }
    }

    private static void fill(BenchDatabase database, int tasks) throws Exception {
        System.err.println("filling " + tasks + " open tasks …");
        try (Connection connection = database.open("list");
                Statement sql = connection.createStatement()) {
            sql.execute(script().replace(":tasks", String.valueOf(tasks)));
            sql.execute("vacuum analyze");
        }
    }

    private static String script() throws Exception {
        try (InputStream script = ListSpeed.class.getResourceAsStream("/list-fill.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
