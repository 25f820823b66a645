package vn.motcua.bench.measure;

import java.util.Arrays;
import java.util.Locale;

/** Times questions through HTTP, one after the other, and prints a line of a table for each. */
final class TimedCalls {

    private static final int WARM_UP = 20;
    private static final int CALLS = 100;

    private TimedCalls() {}

    /** @param filled what the database holds, such as {@code 250,000 open tasks} */
    static void head(String filled) {
        System.out.printf("%s, %d calls each, milliseconds%n", filled, CALLS);
        System.out.printf("%-45s %8s %8s %8s%n", "", "p50", "p95", "max");
    }

    static void time(SignedInOfficer officer, String question) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            officer.timed(question);
        }
        long[] times = new long[CALLS];
        for (int i = 0; i < CALLS; i++) {
            times[i] = officer.timed(question);
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-45s %8.1f %8.1f %8.1f%n",
                question,
                times[CALLS / 2] / 1000.0,
                times[CALLS * 95 / 100 - 1] / 1000.0,
                times[CALLS - 1] / 1000.0);
    }
}
