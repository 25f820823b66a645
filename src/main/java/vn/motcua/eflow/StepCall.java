package vn.motcua.eflow;

import java.util.Map;
import vn.motcua.dossier.DossierCode;

/**
 * What a diagram hands to a step of the result.
 *
 * @param signerGroup the candidate group that signs; its unit issues the result
 * @param comment what the officer wrote who completed the task before
 */
public record StepCall(
        DossierCode dossier, String signerGroup, String actor, String comment, Map<String, String> fields) {

    /** A field of the completion without blanks around it, empty when it was not given. */
    String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
