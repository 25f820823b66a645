package vn.motcua.catalog;

/** At which level a procedure is settled. */
public enum Level {
    PROVINCE,
    COMMUNE
}
