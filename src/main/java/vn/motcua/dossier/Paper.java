package vn.motcua.dossier;

/** A line of the dossier's papers: how many originals and copies were handed in. */
public record Paper(String name, int originals, int copies) {}
