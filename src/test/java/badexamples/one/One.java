package badexamples.one;

import badexamples.two.inside.Inside;

/** Reaches into another module's inside. */
public class One {

    Inside inside = new Inside();
}
