package vn.motcua;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** A clock that tests set: Monday 23 November 2026, 9:00 in Vietnam, until told otherwise. The engine reads it too. */
@Primary
public class TestClock extends Clock {

    public static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    private final ZoneId zone;
    private volatile Instant now;

    public TestClock() {
        this(MotCuaApplication.VIETNAM, START);
        set(START);
    }

    private TestClock(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    public final void set(Instant time) {
        now = time;
        ClockUtil.setCurrentTime(Date.from(time));
    }

    /** Sets the time as a clock on the wall in Vietnam shows it: {@code 2026-11-24T08:30}. */
    public void set(String local) {
        set(LocalDateTime.parse(local).atZone(zone).toInstant());
    }

    public void advance(Duration by) {
        set(now.plus(by));
    }

    public ZonedDateTime local() {
        return now.atZone(zone);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(other, now);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Puts the clock back before each test, because contexts and the engine's clock are shared. */
    public static class Reset implements TestExecutionListener {

        @Override
        public void beforeTestMethod(TestContext test) {
            test.getApplicationContext().getBeanProvider(TestClock.class).ifAvailable(clock -> clock.set(START));
        }
    }
}
