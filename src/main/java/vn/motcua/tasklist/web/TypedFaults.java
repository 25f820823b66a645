package vn.motcua.tasklist.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.Problems;
import vn.motcua.web.Refusal;

/** Puts a refusal into a page that shows the form again: words for each field, or one sentence for the whole. */
@Component
class TypedFaults {

    private final Problems problems;

    TypedFaults(Problems problems) {
        this.problems = problems;
    }

    /** Adds {@code errors} (field → words, names as the page's inputs have them) and {@code refused}. */
    void show(Refusal refusal, Model model) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (refusal instanceof InvalidFields invalid) {
            invalid.faults()
                    .forEach(fault -> errors.putIfAbsent(
                            fault.field().replaceFirst("^fields\\.", ""), problems.text(fault.message())));
        } else {
            model.addAttribute("refused", problems.of(refusal).getTitle());
        }
        model.addAttribute("errors", errors);
    }
}
