package vn.motcua.batch;

import org.springframework.batch.core.ChunkListener;
import org.springframework.batch.core.scope.context.ChunkContext;

/**
 * Whether this node still works on a kind of work, or is about to shut down; a step that listens to it ends with the
 * chunk it is at.
 */
public final class Shift implements ChunkListener {

    private volatile boolean over;

    boolean isOver() {
        return over;
    }

    void begin() {
        over = false;
    }

    void end() {
        over = true;
    }

    @Override
    public void afterChunk(ChunkContext context) {
        if (over) {
            context.getStepContext().getStepExecution().setTerminateOnly();
        }
    }
}
