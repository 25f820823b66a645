package vn.motcua.bench.measure;

import java.util.Arrays;

/** Runs the benchmark that the first argument names with the others. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        switch (args[0]) {
            case "dossier-counts" -> DossierCounts.main(rest);
            case "recount" -> Recounting.main(rest);
            default -> throw new IllegalArgumentException("No benchmark " + args[0]);
        }
    }
}
