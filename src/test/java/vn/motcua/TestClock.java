package vn.motcua;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.joda.time.DateTimeUtils;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import vn.motcua.engine.MovableClock;

/** A clock that tests set: Monday 23 November 2026, 9:00 in Vietnam, until told otherwise. The engine reads it too. */
@Primary
public class TestClock extends MovableClock {

    public static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    private final AtomicReference<Instant> now;

    public TestClock() {
        this(new AtomicReference<>(START));
        set(START);
    }

    private TestClock(AtomicReference<Instant> now) {
        super(new Hand(MotCuaApplication.VIETNAM, now));
        this.now = now;
    }

    public final void set(Instant time) {
        now.set(time);
        DateTimeUtils.setCurrentMillisProvider(this::millis);
    }

    /** Sets the time as a clock on the wall in Vietnam shows it: {@code 2026-11-24T08:30}. */
    public void set(String local) {
        set(LocalDateTime.parse(local).atZone(getZone()).toInstant());
    }

    public void advance(Duration by) {
        set(now.get().plus(by));
    }

    public ZonedDateTime local() {
        return now.get().atZone(getZone());
    }

    private static final class Hand extends Clock {

        private final ZoneId zone;
        private final AtomicReference<Instant> now;

        Hand(ZoneId zone, AtomicReference<Instant> now) {
            this.zone = zone;
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Hand(other, now);
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    /** Puts the clock back before each test, because contexts and the engine's clock are shared. */
    public static class Reset implements TestExecutionListener {

        @Override
        public void beforeTestMethod(TestContext test) {
            test.getApplicationContext().getBeanProvider(TestClock.class).ifAvailable(clock -> clock.set(START));
        }
    }
}
