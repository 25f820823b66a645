package vn.motcua.tasklist;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** A completion that cannot be taken back any more. Nothing was changed. */
public class NotUndone extends Refusal {

    private NotUndone(String code, String task) {
        super(HttpStatus.CONFLICT, "tasklist." + code, Map.of("task", task));
    }

    /** Its minute is over. */
    static NotUndone tooLate(String task) {
        return new NotUndone("undo-too-late", task);
    }

    /** Somebody has acted on the dossier since. */
    static NotUndone actedOn(String task) {
        return new NotUndone("undo-acted-on", task);
    }

    /** It did more than open the next step: a letter went out, the clock moved, a result was made. */
    static NotUndone tookEffect(String task) {
        return new NotUndone("undo-took-effect", task);
    }
}
