package vn.motcua.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** How long a day off that is announced late takes to move the due dates, timers and records of many open dossiers. */
final class Recounting {

    private static final String PROCEDURE = "1.002010";

    private final AppServer server;

    private Recounting(AppServer server) {
        this.server = server;
    }

    static void run(String[] args) throws Exception {
        int dossiers = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Path results = Files.createDirectories(Path.of(System.getProperty("bench.results", "target/recount")));
        try (BenchDatabase database = BenchDatabase.start()) {
            String url = database.create("recount");
            try (AppServer server = start(url, results)) {
                new Recounting(server).measure(database, dossiers);
            }
        }
    }

    private static AppServer start(String url, Path results) throws Exception {
        List<String> java = List.of("java", "-Xmx1400m", "-jar", System.getProperty("bench.app"));
        Map<String, String> environment = Map.of(
                "SPRING_DATASOURCE_URL", url + "?reWriteBatchedInserts=true",
                "SPRING_DATASOURCE_USERNAME", "recount",
                "SPRING_DATASOURCE_PASSWORD", "recount");
        return AppServer.start(
                java, environment, "tu-phap/" + PROCEDURE + ",shared/*,decisions/*", results.resolve("app.log"));
    }

    private void measure(BenchDatabase database, int dossiers) throws Exception {
        String first = receive();
        long filled = System.nanoTime();
        ManyDossiers.like(database, "recount", first, dossiers - 1);
        System.out.printf("%,d open dossiers in %.1f s%n", dossiers, seconds(filled));
        long recount = decide();
        double counted = await(recount, "counted");
        System.out.printf("preview: %,d dossiers would move, %.1f s%n", moves(recount), counted);
        long signed = System.nanoTime();
        server.send("POST", "/api/calendar/recounts/" + recount + "/sign-off", "approver", "");
        await(recount, "done");
        JsonNode done = server.send("GET", "/api/calendar/recounts/" + recount, "approver", null);
        System.out.printf("moved: %,d dossiers, %.1f s%n", done.get("applied").asInt(), seconds(signed));
    }

    private String receive() throws Exception {
        String body =
                """
                {"procedureCode": "%s", "channel": "direct", "returnMethod": "counter", "summary": "Hồ sơ đo thời gian",
                 "applicant": {"kind": "citizen", "name": "Nguyễn Thị Đo Lường", "idNumber": "027199000017"},
                 "papers": [{"name": "Đơn đề nghị", "originals": 1, "copies": 0}]}
                """
                        .formatted(PROCEDURE);
        return server.send("POST", "/api/dossiers", "tu-phap.reception", body).get("code").asText();
    }

    /** A weekday a few days on becomes a day off; answers the recount that follows. */
    private long decide() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        LocalDate dayOff = today.plusDays(today.getDayOfWeek().getValue() >= 4 ? 11 - today.getDayOfWeek().getValue() : 1);
        String body =
                """
                {"number": "1/QĐ-ĐO", "decidedOn": "%s", "announcedOn": "%s", "scope": "province", "evidence": "bench",
                 "daysOff": [{"date": "%s", "name": "Nghỉ đo thời gian"}]}
                """
                        .formatted(today, today, dayOff);
        long decision = server.send("POST", "/api/calendar/decisions", "admin", body).get("id").asLong();
        server.send("POST", "/api/calendar/decisions/" + decision + "/approve", "approver", "{}");
        return server.send("GET", "/api/calendar/recounts", "approver", null).at("/items/0/id").asLong();
    }

    private int moves(long recount) throws Exception {
        return server.send("GET", "/api/calendar/recounts/" + recount, "approver", null).get("moves").asInt();
    }

    /** Seconds until the recount is in that state, shown as it goes. */
    private double await(long recount, String state) throws Exception {
        long start = System.nanoTime();
        while (true) {
            JsonNode now = server.send("GET", "/api/calendar/recounts/" + recount, "approver", null);
            System.err.printf("\r%s %d %%  ", now.get("state").asText(), now.get("percent").asInt());
            if (now.get("state").asText().equals(state)) {
                System.err.println();
                return seconds(start);
            }
            Thread.sleep(200);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
