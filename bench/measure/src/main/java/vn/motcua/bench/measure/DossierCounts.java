package vn.motcua.bench.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** Plays the same dossiers on every peer, one peer at a time on one PostgreSQL, and prints what each cost. */
final class DossierCounts {

    private static final int WARM_UP = 10;

    private final BenchDatabase database;
    private final Path results;
    private final int dossiers;
    private final CountTable table = new CountTable();

    private DossierCounts(BenchDatabase database, Path results, int dossiers) {
        this.database = database;
        this.results = results;
        this.dossiers = dossiers;
    }

    static void run(String[] args) throws Exception {
        int dossiers = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        Path results = Files.createDirectories(Path.of(System.getProperty("bench.results", "target/dossier-counts")));
        boolean all;
        try (BenchDatabase database = BenchDatabase.start()) {
            DossierCounts counts = new DossierCounts(database, results, dossiers);
            all = counts.measureAll();
            System.out.println();
            System.out.print(counts.table.print("ours-m1", "stock"));
            System.out.println("\nStatements of each peer: " + results);
        }
        System.exit(all ? 0 : 1);
    }

    /** A peer that fails is said and left out of the table; the others are still worth reading. */
    private boolean measureAll() {
        boolean all = true;
        for (PeerChoice choice : PeerChoice.available()) {
            System.err.println("measuring " + choice.name() + " …");
            try {
                measure(choice);
            } catch (Exception failed) {
                System.err.println(choice.name() + " failed: " + failed.getMessage());
                all = false;
            }
        }
        return all;
    }

    private void measure(PeerChoice choice) throws Exception {
        String url = database.create(choice.role());
        try (Player player = choice.start(url, results)) {
            table.put(choice.name(), measure(choice.role(), player));
        }
        StatementList.write(database, choice.role(), dossiers, results.resolve(choice.name() + "-statements.txt"));
    }

    private Counts measure(String peer, Player player) throws Exception {
        checkpoint();
        player.play(WARM_UP);
        Snapshot start = Snapshot.atStart(database, peer);
        player.play(dossiers);
        return Counts.between(database, peer, dossiers, start, Snapshot.atEnd(database, peer));
    }

    private void checkpoint() throws Exception {
        try (Connection connection = database.open("postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("checkpoint");
        }
    }
}
