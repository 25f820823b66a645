package vn.motcua.rehearsal.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.rehearsal.Frame;

/**
 * A line of a rehearsal with its words in the reader's language.
 *
 * @param what the step's or event's label, or what happened
 * @param who the groups in words
 * @param decisionName the answer in words; empty for none
 * @param allottedWords the allotted time in words; empty where none is
 * @param clockWords what happened to the dossier's clock
 * @param forms titles of the letters issued
 * @param cautions what to look at
 */
record ShownFrame(
        @JsonUnwrapped Frame frame,
        String what,
        String who,
        String decisionName,
        String allottedWords,
        @Nullable String stateName,
        List<String> clockWords,
        List<String> forms,
        List<String> warnings) {}
