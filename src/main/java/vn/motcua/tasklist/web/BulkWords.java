package vn.motcua.tasklist.web;

import java.util.stream.Collectors;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.Problems;
import vn.motcua.web.Refusal;

/** Says in one line why a task of an order was refused. */
final class BulkWords {

    private BulkWords() {}

    /** Of wrong fields each is named, because a list has no form to show them at. */
    static String of(Problems problems, Refusal refusal) {
        if (refusal instanceof InvalidFields invalid) {
            return invalid.faults().stream()
                    .map(fault -> fault.field() + ": " + problems.text(fault.message()))
                    .collect(Collectors.joining("; "));
        }
        return String.valueOf(problems.of(refusal).getTitle());
    }
}
