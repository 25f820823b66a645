package vn.motcua.catalog.scaffold;

/**
 * How an edge leaves and enters its shapes. With a channel it runs along that height between rows; without one it is
 * straight or turns once.
 *
 * @param outShift pixels right of the middle of the shape it leaves
 * @param inShift pixels right of the middle of the shape it enters
 * @param channelRow row whose middle the channel's offset is counted from
 */
record Path(Side out, int outShift, Side in, int inShift, int channelRow, int channelOffset) {

    /** A side of a shape. */
    enum Side {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM
    }

    static final Path STRAIGHT = turn(Side.RIGHT, 0, Side.LEFT);

    static Path turn(Side out, int outShift, Side in) {
        return new Path(out, outShift, in, 0, 0, 0);
    }

    static Path channel(Side out, int outShift, Side in, int inShift, int row, int offset) {
        return new Path(out, outShift, in, inShift, row, offset);
    }

    /** Back to an earlier step of the straight path, above it; each loop has its own lane. */
    static Path above(int lane) {
        return new Path(Side.TOP, 0, Side.TOP, 0, 0, -72 - 18 * lane);
    }
}
