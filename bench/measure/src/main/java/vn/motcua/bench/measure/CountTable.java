package vn.motcua.bench.measure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The printed answer: counts per dossier of each peer, and the ratio of ours to stock where both ran the same model. */
final class CountTable {

    private final Map<String, Counts> peers = new LinkedHashMap<>();

    void put(String peer, Counts counts) {
        peers.put(peer, counts);
    }

    String print(String ours, String stock) {
        Counts mine = peers.get(ours);
        Counts theirs = peers.get(stock);
        if (theirs == null) {
            return "Without the stock peer there is nothing to compare with.\n";
        }
        StringBuilder table = new StringBuilder("%-18s".formatted("per dossier"));
        peers.keySet().forEach(peer -> table.append("%16s".formatted(peer)));
        table.append(mine == null ? "" : "%16s".formatted(ours + "/" + stock)).append('\n');
        for (String name : theirs.totals().keySet()) {
            table.append("%-18s".formatted(name));
            peers.values().forEach(counts -> table.append(number(counts.perDossier(name))));
            table.append(mine == null ? "" : ratio(mine.perDossier(name), theirs.perDossier(name))).append('\n');
        }
        return table.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 10_000 ? "%,16.0f" : "%16.2f", value);
    }

    private static String ratio(double mine, double theirs) {
        return theirs == 0 ? "%16s".formatted("-") : String.format(Locale.ROOT, "%16.3f", mine / theirs);
    }
}
