package vn.motcua.engine;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The open tasks as rows of our own table {@code inbox}, written in the engine's transaction. */
@Component
public class Inbox {

    private final InboxRows rows;

    Inbox(InboxRows rows) {
        this.rows = rows;
    }

    public Optional<OpenTask> find(String taskId) {
        return rows.find(taskId);
    }

    /** The open tasks of a flow, oldest first. */
    public List<OpenTask> of(String businessKey) {
        return rows.of(businessKey);
    }
}
