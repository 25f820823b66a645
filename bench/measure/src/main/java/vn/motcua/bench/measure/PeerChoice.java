package vn.motcua.bench.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A peer by name, the role it signs in to PostgreSQL with, and how its JVM is started. */
record PeerChoice(String name, String role, List<String> java, boolean overHttp) {

    /** Those whose class path {@code bench/run} gave as a system property. */
    static List<PeerChoice> available() {
        List<PeerChoice> peers = new ArrayList<>();
        add(peers, "stock", "bench.stock", List.of("-jar"), List.of(), false);
        add(peers, "ours-m1", "bench.ours", List.of("-cp"), List.of("vn.motcua.bench.ours.OursPeer"), false);
        add(peers, "ours-walk", "bench.app", List.of("-jar"), List.of(), true);
        return peers;
    }

    private static void add(
            List<PeerChoice> peers, String name, String property, List<String> before, List<String> after, boolean http) {
        String path = System.getProperty(property, "");
        if (path.isEmpty()) {
            return;
        }
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m", "-XX:+UseSerialGC"));
        java.addAll(before);
        java.add(path);
        java.addAll(after);
        peers.add(new PeerChoice(name, name.replace('-', '_'), java, http));
    }

    Player start(String url, Path results) throws Exception {
        Map<String, String> environment = Map.of(
                "SPRING_DATASOURCE_URL", url, "SPRING_DATASOURCE_USERNAME", role, "SPRING_DATASOURCE_PASSWORD", role);
        Path log = results.resolve(name + ".log");
        return overHttp ? AppWalk.start(java, environment, log) : PeerProcess.start(java, environment, log);
    }
}
