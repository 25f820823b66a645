package vn.motcua.eflow;

import java.util.Map;
import vn.motcua.dossier.DossierCode;

/**
 * A result took one of its steps, published in the transaction of the step. The facts' values hold no personal data.
 *
 * @param step {@code prepared}, {@code signed}, {@code transferred}, {@code printed}, {@code stamped} or {@code returned}
 */
public record EflowEvent(DossierCode dossier, String step, Map<String, String> facts, String actor) {}
