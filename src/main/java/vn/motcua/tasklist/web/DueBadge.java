package vn.motcua.tasklist.web;

/** A due date at a glance: a style and words, since colour alone tells nothing to those who do not see it. */
record DueBadge(String style, String words) {}
