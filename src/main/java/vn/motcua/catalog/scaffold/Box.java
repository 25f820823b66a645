package vn.motcua.catalog.scaffold;

/** A rectangle of the picture, in pixels. */
record Box(int x, int y, int width, int height) {

    static Box around(int middleX, int middleY, int width, int height) {
        return new Box(middleX - width / 2, middleY - height / 2, width, height);
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    int middleX() {
        return x + width / 2;
    }

    int middleY() {
        return y + height / 2;
    }

    Tag bounds() {
        return Tag.of("dc:Bounds")
                .with("x", "" + x)
                .with("y", "" + y)
                .with("width", "" + width)
                .with("height", "" + height);
    }
}
