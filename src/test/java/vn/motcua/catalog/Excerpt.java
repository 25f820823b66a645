package vn.motcua.catalog;

import java.util.Arrays;

/** A few procedures of the real catalogue, for tests that would take long over all of them. */
public final class Excerpt {

    private static final Catalog ALL = new Catalog();

    private Excerpt() {}

    public static Catalog of(String... codes) {
        return new Catalog(Arrays.stream(codes)
                .map(code -> ALL.procedure(new ProcedureCode(code)))
                .toList());
    }
}
