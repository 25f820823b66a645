package vn.motcua.catalog.web;

/** One word of a filter as a reader sees it, with how many procedures it would show. */
record Choice(String word, String label, int count, boolean chosen) {}
