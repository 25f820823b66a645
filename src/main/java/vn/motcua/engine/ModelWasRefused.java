package vn.motcua.engine;

import java.util.List;

/**
 * Told, in the caller's transaction, when a diagram or a decision was refused at the gate. That transaction is usually
 * rolled back: who records it must do so in a transaction of its own.
 *
 * @param actor login of who brought it; {@code start} when it lay in the release
 * @param rules names of the rules it broke
 */
public record ModelWasRefused(String path, String actor, List<String> rules) {

    public ModelWasRefused {
        rules = List.copyOf(rules);
    }
}
