package vn.motcua.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.engine.FlowEvent;
import vn.motcua.engine.FlowEvent.FlowEnded;
import vn.motcua.engine.FlowEvent.FlowStarted;
import vn.motcua.engine.FlowEvent.SequenceFlowTaken;
import vn.motcua.engine.FlowEvent.StepEntered;
import vn.motcua.engine.FlowEvent.StepLeft;

/** What the record keeps of each thing that a flow tells. */
final class FlowFacts {

    private FlowFacts() {}

    static Fact of(FlowEvent event) {
        if (event instanceof StepEntered entered) {
            return step(entered, "step-entered", entered.processKey(), entered.step(), entered.name(), entered.type());
        }
        if (event instanceof StepLeft left) {
            String kind = left.canceled() ? "step-cancelled" : "step-left";
            return step(left, kind, left.processKey(), left.step(), left.name(), left.type());
        }
        if (event instanceof SequenceFlowTaken taken) {
            return new Fact(
                    taken.businessKey(),
                    "flow-taken",
                    taken.processKey(),
                    taken.flow(),
                    null,
                    taken.actor(),
                    Map.of("from", taken.from(), "to", taken.to()));
        }
        if (event instanceof FlowStarted || event instanceof FlowEnded) {
            return wholeFlow(event);
        }
        return TaskFacts.of(event);
    }

    private static Fact wholeFlow(FlowEvent event) {
        if (event instanceof FlowStarted started) {
            Map<String, String> facts = Map.of("version", String.valueOf(started.version()));
            return new Fact(
                    started.businessKey(), "flow-started", started.processKey(), null, null, started.actor(), facts);
        }
        FlowEnded ended = (FlowEnded) event;
        return new Fact(
                ended.businessKey(),
                "flow-ended",
                ended.processKey(),
                ended.endEvent(),
                null,
                ended.actor(),
                Map.of("cut", String.valueOf(ended.endEvent() == null)));
    }

    private static Fact step(
            FlowEvent event, String kind, String processKey, String step, @Nullable String name, String type) {
        return new Fact(event.businessKey(), kind, processKey, step, name, event.actor(), Map.of("type", type));
    }
}
