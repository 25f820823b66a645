package vn.motcua.engine;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Claim, release and complete, in the caller's transaction. The actor is an officer's login; whether they may is the
 * caller's question. Every race has one winner; a loser gets {@link TaskTaken} or {@link TaskGone} (409), never more.
 */
@Component
public class Tasks {

    /** The open task; {@link TaskGone} when it is over, {@link TaskNotFound} when it never was. */
    public OpenTask task(String taskId) {
        throw new IllegalStateException("engine helper");
    }

    /** @throws TaskTaken when another has it */
    public void claim(String taskId, String actor) {
        throw new IllegalStateException("engine helper");
    }

    public void release(String taskId, String actor) {
        throw new IllegalStateException("engine helper");
    }

    /** Gives the task to another officer. */
    public void transfer(String taskId, String toLogin, String actor) {
        throw new IllegalStateException("engine helper");
    }

    /**
     * Ends the step with an answer. Beans that the diagram calls next see {@code fields} as the transient variable
     * {@code fields} (a {@code Map<String, String>}) and {@code comment}, {@code actor} likewise; only {@code decision}
     * is kept by the engine. Refusals thrown by such beans reach the caller as they are.
     */
    public void complete(String taskId, String decision, String comment, Map<String, String> fields, String actor) {
        throw new IllegalStateException("engine helper");
    }
}
