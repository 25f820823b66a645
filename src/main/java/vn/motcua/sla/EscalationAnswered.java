package vn.motcua.sla;

import org.jspecify.annotations.Nullable;

/**
 * Somebody answered the ladder or a superior, or a superior urged. The words stay where they were written.
 *
 * @param kind past-tense word: {@code escalation-acknowledged, explanation-given, holder-urged, urging-answered}
 * @param id of the escalation or the urging
 * @param onBehalfOf the absent colleague whom the actor stood in for
 */
public record EscalationAnswered(
        String dossier,
        String kind,
        long id,
        String actor,
        @Nullable String onBehalfOf) {}
