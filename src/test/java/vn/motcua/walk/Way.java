package vn.motcua.walk;

import vn.motcua.dossier.DossierState;

/** A way that every procedure is walked. */
enum Way {
    STRAIGHT(DossierState.RETURNED),
    /** The first step that may ask for papers asks; they come, and it goes on straight. */
    SUPPLEMENT(DossierState.RETURNED),
    /** The first step that may refuse refuses. */
    REFUSAL(DossierState.REFUSED),
    /** The applicant wants it back after the first step. */
    WITHDRAWAL(DossierState.STOPPED);

    private final DossierState end;

    Way(DossierState end) {
        this.end = end;
    }

    DossierState end() {
        return end;
    }
}
