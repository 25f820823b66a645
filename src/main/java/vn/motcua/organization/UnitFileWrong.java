package vn.motcua.organization;

/** A file of units cannot be taken as it is; the message names the file and the field. */
class UnitFileWrong extends RuntimeException {

    UnitFileWrong(String what) {
        super(what);
    }

    UnitFileWrong(String what, Throwable cause) {
        super(what, cause);
    }
}
