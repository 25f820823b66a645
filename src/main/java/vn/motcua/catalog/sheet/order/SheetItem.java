package vn.motcua.catalog.sheet.order;

/** A sheet to be made. */
record SheetItem(long order, int position, String procedure) {}
