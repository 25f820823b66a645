package vn.motcua.engine;

import java.util.function.Consumer;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.motcua.web.Refusal;

/** Runs one change in the engine under an officer's name and gives their refusals back as they were thrown. */
@Component
class EngineDoor {

    private final CommandExecutor engine;
    private final IdentityService identities;

    /** The service first: the engine registers its executor only when something asks for the engine. */
    EngineDoor(IdentityService identities, @Qualifier("commandExecutorTxRequired") CommandExecutor engine) {
        this.engine = engine;
        this.identities = identities;
    }

    /** @param actor null when nobody acts and a timer rings */
    void change(String subject, @Nullable String actor, Consumer<CommandContext> change) {
        var before = identities.getCurrentAuthentication();
        identities.setAuthenticatedUserId(actor);
        try {
            engine.execute(context -> {
                change.accept(context);
                return true;
            });
        } catch (ProcessEngineException | PessimisticLockingFailureException refused) {
            throw unwrapped(subject, refused);
        } finally {
            identities.setAuthentication(before);
        }
    }

    /** A bean's refusal as it was thrown; a lost race as {@link FlowBusy}; anything else is a fault of ours. */
    private static RuntimeException unwrapped(String subject, RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof OptimisticLockingException || cause instanceof PessimisticLockingFailureException) {
                return new FlowBusy(subject);
            }
        }
        return thrown;
    }
}
