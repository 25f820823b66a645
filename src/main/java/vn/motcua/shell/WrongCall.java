package vn.motcua.shell;

/** A command was called with arguments it cannot take; its message is shown with the command's help, exit code 2. */
public class WrongCall extends RuntimeException {

    public WrongCall(String message) {
        super(message);
    }
}
