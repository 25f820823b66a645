package vn.motcua.files;

/** What a single check found; {@link FileGate} adds the file's name. */
class WrongFile extends Exception {

    private final FileFault fault;

    WrongFile(FileFault fault) {
        super(fault.word());
        this.fault = fault;
    }

    FileFault fault() {
        return fault;
    }
}
