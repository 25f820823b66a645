package vn.motcua.eflow;

/** A spot on a page in points from the page's lower left corner; pages count from 1. */
record Place(int page, float left, float right, float baseline, float pageHeight) {}
