package vn.motcua.bench.measure;

import java.util.Arrays;

/** Runs the benchmark that its first argument names. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        switch (args[0]) {
            case "dossier-counts" -> DossierCounts.run(rest);
            case "board" -> BoardSpeed.run(rest);
            case "list" -> ListSpeed.run(rest);
            case "recount" -> Recounting.run(rest);
            default -> throw new IllegalArgumentException("No such benchmark: " + args[0]);
        }
    }
}
