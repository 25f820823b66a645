package vn.motcua.engine;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Running diagrams, one to a business key, in the caller's transaction. */
@Component
public class Flows {

    /** Whether a diagram with this key is deployed. */
    public boolean knows(String processKey) {
        throw new IllegalStateException("engine helper");
    }

    /** Starts the newest version. Values are strings, booleans, numbers or {@link java.util.Date}. */
    public void start(String processKey, String businessKey, Map<String, Object> variables, String actor) {
        throw new IllegalStateException("engine helper");
    }

    /**
     * Tells a running flow that something happened; fields reach the diagram's beans as in {@link Tasks#complete}.
     *
     * @throws MessageNotAwaited when the flow does not wait for it (409)
     */
    public void tell(String businessKey, String message, String comment, Map<String, String> fields, String actor) {
        throw new IllegalStateException("engine helper");
    }

    /** Sets variables of the root flow and moves its waiting timers whose diagram expression reads one of them. */
    public void moveDates(String businessKey, Map<String, Instant> dates) {
        throw new IllegalStateException("engine helper");
    }

    /** Where the flow stands; also for an ended one, with nothing active. */
    public Optional<FlowPosition> position(String businessKey) {
        throw new IllegalStateException("engine helper");
    }

    /** The BPMN file of the version that this flow runs on, or of a called diagram it runs on. */
    public Optional<String> diagram(String businessKey, String processKey) {
        throw new IllegalStateException("engine helper");
    }
}
