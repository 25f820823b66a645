package vn.motcua.tasklist.web;

/** How many there are, as far as they were counted. */
record TaskCount(int number, boolean more) {

    private static final int COUNTED = 999;

    static TaskCount of(int found) {
        return new TaskCount(Math.min(found, COUNTED), found > COUNTED);
    }

    /** {@code 37}, or {@code 999+} when there are more. */
    public String words() {
        return more ? number + "+" : String.valueOf(number);
    }
}
