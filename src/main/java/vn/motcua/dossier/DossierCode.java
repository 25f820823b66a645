package vn.motcua.dossier;

/** The public identifier of a dossier, {@code H05.12-261122-0001}, also its business key in the engine. */
public record DossierCode(String value) {

    public DossierCode {
        if (!value.matches("[A-Z][0-9]{2}(\\.[0-9]{2,3})*-[0-9]{6}-[0-9]{4,9}")) {
            throw new IllegalArgumentException("Not a dossier code: " + value);
        }
    }

    /**
     * A code as it came in an address or a search box.
     *
     * @throws DossierNotFound when it has not the form of a code, as for one that is not there
     */
    public static DossierCode parse(String text) {
        try {
            return new DossierCode(text);
        } catch (IllegalArgumentException wrongForm) {
            throw new DossierNotFound(text.length() > 40 ? text.substring(0, 40) : text);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
