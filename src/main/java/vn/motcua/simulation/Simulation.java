package vn.motcua.simulation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import vn.motcua.shell.Progress;

/** One run: receives dossiers and plays each to its end, several officers at a time. */
class Simulation {

    private final Desk desk;
    private final SimulationOptions options;
    private final PrintStream out;
    private final Tally tally = new Tally();

    Simulation(Desk desk, SimulationOptions options, PrintStream out) {
        this.desk = desk;
        this.options = options;
        this.out = out;
    }

    Tally run() {
        var plays = options.open() ? openOnes() : newOnes();
        var progress = Progress.of(out, "dossiers", plays.size());
        var officers = Executors.newFixedThreadPool(options.officers());
        for (var play : plays) {
            officers.execute(() -> {
                guarded(play);
                progress.step();
            });
        }
        officers.shutdown();
        try {
            officers.awaitTermination(1, TimeUnit.DAYS);
        } catch (InterruptedException stopped) {
            officers.shutdownNow();
            Thread.currentThread().interrupt();
        }
        progress.close();
        return tally;
    }

    private void guarded(Runnable play) {
        try {
            play.run();
        } catch (RuntimeException failed) {
            tally.failed(String.valueOf(failed.getMessage()));
        }
    }

    private List<Runnable> newOnes() {
        var mix = new Mix(published());
        List<Runnable> plays = new ArrayList<>();
        if (mix.isEmpty()) {
            tally.failed("The server has no published procedure");
            return plays;
        }
        var seeds = new Random(options.seed());
        for (int i = 0; i < options.dossiers(); i++) {
            var random = new Random(seeds.nextLong());
            plays.add(() -> {
                var code = receive(mix.choose(random), random);
                if (!code.isEmpty()) {
                    new Play(desk, tally, random).toTheEnd(code);
                }
            });
        }
        return plays;
    }

    private List<Runnable> openOnes() {
        List<Runnable> plays = new ArrayList<>();
        for (int state : new int[] {1, 2, 4, 5, 6, 7, 9}) {
            for (int page = 1; ; page++) {
                var found = desk.get("/api/dossiers?state=" + state + "&page=" + page, "manager")
                        .json();
                found.path("items")
                        .forEach(line -> plays.add(() -> new Play(desk, tally, new Random(options.seed()))
                                .toTheEnd(line.path("code").asText())));
                if (!found.path("more").asBoolean()) {
                    break;
                }
            }
        }
        return plays;
    }

    private List<Mix.Choice> published() {
        List<Mix.Choice> published = new ArrayList<>();
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            var answer = desk.get("/api/procedures?page=" + page, null).json();
            pages = answer.path("pages").asInt();
            answer.path("items").forEach(item -> {
                if (item.path("hasDiagram").asBoolean()) {
                    var levels = item.path("levels").toString().toLowerCase();
                    published.add(new Mix.Choice(
                            item.path("code").asText(),
                            item.path("department").asText(),
                            levels.contains("province"),
                            levels.contains("commune")));
                }
            });
        }
        return published;
    }

    private String receive(Mix.Choice choice, Random random) {
        var officer = choice.province() ? choice.department() + ".reception" : "phuong-bac-giang.reception";
        var body = Map.of(
                "procedureCode",
                choice.code(),
                "channel",
                random.nextInt(10) == 0 ? "online" : "direct",
                "returnMethod",
                "counter",
                "applicant",
                People.applicant(random),
                "papers",
                List.of(Map.of("name", "Tờ khai theo mẫu", "originals", 1, "copies", 0)),
                "summary",
                "Hồ sơ chạy thử");
        var answer = desk.post("/api/dossiers", officer, UUID.randomUUID().toString(), body);
        if (!answer.isFine()) {
            tally.failed("receive " + choice.code() + ": " + answer.problem());
            return "";
        }
        tally.received(choice.code());
        return answer.json().path("code").asText();
    }
}
