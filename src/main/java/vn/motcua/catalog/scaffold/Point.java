package vn.motcua.catalog.scaffold;

/** A corner of an edge, in pixels. */
record Point(int x, int y) {

    Tag waypoint() {
        return Tag.of("di:waypoint").with("x", "" + x).with("y", "" + y);
    }
}
