package vn.motcua.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The application's clock. {@link TryOut} sets it to another moment for its own thread only; every other thread, the
 * engine's jobs among them, goes on reading the true time. The engine reads it too.
 */
public class MovableClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> MOVED = new ThreadLocal<>();

    private final Clock trueTime;

    public MovableClock(Clock trueTime) {
        this.trueTime = trueTime;
    }

    static void move(Instant to) {
        MOVED.set(to);
    }

    static void backToTrueTime() {
        MOVED.remove();
    }

    /** The time that a clock shows to the threads that did not move it; what outlives a try-out goes by it. */
    static Clock trueTime(Clock clock) {
        return clock instanceof MovableClock movable ? movable.trueTime : clock;
    }

    @Override
    public Instant instant() {
        @Nullable Instant moved = MOVED.get();
        return moved == null ? trueTime.instant() : moved;
    }

    @Override
    public ZoneId getZone() {
        return trueTime.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(trueTime.withZone(zone));
    }
}
