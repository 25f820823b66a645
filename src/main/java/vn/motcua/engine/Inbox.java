package vn.motcua.engine;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The open tasks as rows of our own table {@code inbox}, written in the engine's transaction. */
@Component
public class Inbox {

    public Optional<OpenTask> find(String taskId) {
        throw new IllegalStateException("engine helper");
    }

    /** The open tasks of a flow, oldest first. */
    public List<OpenTask> of(String businessKey) {
        throw new IllegalStateException("engine helper");
    }
}
