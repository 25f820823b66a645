package vn.motcua.engine.flow;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.motcua.web.Refusal;

/** The bean of the test diagrams: keeps what it was shown, and refuses a completion whose field asks for it. */
@Component
public class TestStep implements JavaDelegate {

    /** What a bean sees while an officer's answer is worked on. */
    public record Seen(String businessKey, String step, Object fields, Object comment, Object actor) {}

    /** Thrown when the field {@code refuse} is given. */
    public static class Unwilling extends Refusal {

        Unwilling() {
            super(HttpStatus.UNPROCESSABLE_ENTITY, "engine.unwilling", Map.of());
        }
    }

    private final List<Seen> seen = new ArrayList<>();

    @Override
    public synchronized void execute(DelegateExecution execution) {
        Object fields = execution.getVariable("fields");
        if (fields instanceof Map<?, ?> given && given.containsKey("refuse")) {
            throw new Unwilling();
        }
        seen.add(new Seen(
                execution.getProcessBusinessKey(),
                execution.getCurrentActivityId(),
                fields,
                execution.getVariable("comment"),
                execution.getVariable("actor")));
    }

    /** Two hours after the task was opened. */
    public Date dueDate(DelegateTask task) {
        return new Date(task.getCreateTime().getTime() + 7_200_000);
    }

    public synchronized List<Seen> seenOf(String businessKey) {
        return seen.stream()
                .filter(one -> one.businessKey().equals(businessKey))
                .toList();
    }
}
