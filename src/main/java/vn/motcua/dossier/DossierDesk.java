package vn.motcua.dossier;

import org.springframework.stereotype.Component;

/** What the other modules may ask of dossiers. */
@Component
public class DossierDesk {

    /** @throws DossierNotFound when there is none with this code */
    public Dossier dossier(DossierCode code) {
        throw new IllegalStateException("founder");
    }

    /** The competent person has signed the result: from now on the applicant can no longer withdraw. */
    public void resultSigned(DossierCode code, String actor) {
        throw new IllegalStateException("founder");
    }

    /** The result is signed, numbered and stamped: state 9, the clock stops. */
    public void settled(DossierCode code, String actor) {
        throw new IllegalStateException("founder");
    }

    /** The result is in the applicant's hands: state 10. */
    public void returned(DossierCode code, String actor) {
        throw new IllegalStateException("founder");
    }
}
