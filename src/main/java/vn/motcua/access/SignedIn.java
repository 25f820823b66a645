package vn.motcua.access;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;

/** Who signed in, as a session keeps it: the login and nothing that may change. */
record SignedIn(String login) implements Principal, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return login;
    }
}
