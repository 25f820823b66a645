package vn.motcua.reporting;

/** How many dossiers came in and went out on an average working day of the last weeks. */
public record Pace(double inflow, double outflow) {

    static final Pace NONE = new Pace(0, 0);
}
