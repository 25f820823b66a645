package vn.motcua.catalog.web;

import java.util.List;

/** Fifty procedures at most; {@code page} counts from 1, and one behind the last is empty. */
record ProcedurePage(List<ListedProcedure> items, int page, int pages, int total) {

    static final int SIZE = 50;

    static int pages(int total) {
        return (total + SIZE - 1) / SIZE;
    }
}
