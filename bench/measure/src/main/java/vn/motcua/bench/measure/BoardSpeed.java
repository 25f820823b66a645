package vn.motcua.bench.measure;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Fills the application's tables with open dossiers and times the managers' questions through HTTP, one after the other. */
final class BoardSpeed {

    private static final List<String> QUESTIONS = List.of(
            "/api/sla/board",
            "/board",
            "/api/sla/heat?procedure=1.001193&days=365",
            "/board/heat/1.001193?days=90",
            "/api/sla/forecast",
            "/board/dossiers?bucket=late",
            "/board/weekly");

    private BoardSpeed() {}

    static void run(String[] args) throws Exception {
        int dossiers = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
        Path results = Files.createDirectories(Path.of(System.getProperty("bench.results", "target/board")));
        try (BenchDatabase database = BenchDatabase.start()) {
            String url = database.create("board");
            Map<String, String> environment = Map.of(
                    "SPRING_DATASOURCE_URL", url,
                    "SPRING_DATASOURCE_USERNAME", "board",
                    "SPRING_DATASOURCE_PASSWORD", "board");
            List<String> java = List.of("java", "-Xmx1g", "-jar", System.getProperty("bench.app"));
            try (AppServer app = AppServer.start(java, environment, "tu-phap/1.002010,shared/*,decisions/*", results.resolve("app.log"))) {
                fill(database, dossiers);
                TimedCalls.head("%,d open dossiers".formatted(dossiers));
                SignedInOfficer manager = SignedInOfficer.signIn(app.address(), "manager");
                for (String question : QUESTIONS) {
                    TimedCalls.time(manager, question);
                }
            }
        }
    }

    private static void fill(BenchDatabase database, int dossiers) throws Exception {
        System.err.println("filling " + dossiers + " open dossiers …");
        try (Connection connection = database.open("board");
                Statement sql = connection.createStatement()) {
            sql.execute(script().replace(":dossiers", String.valueOf(dossiers)));
            sql.execute("vacuum analyze");
        }
    }

    private static String script() throws Exception {
        try (InputStream script = BoardSpeed.class.getResourceAsStream("/board-fill.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
