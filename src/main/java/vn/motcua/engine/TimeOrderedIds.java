package vn.motcua.engine;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;

/**
 * Ids of 26 characters that sort by the time they were made, so that new rows stay together at the right edge of
 * every index: 48 bits of milliseconds and 80 random bits, in Crockford's base 32.
 */
class TimeOrderedIds implements IdGenerator {

    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 26;
    private static final int RANDOM_BITS = 80;
    private static final int STEP_BITS = 40;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private BigInteger last = BigInteger.ZERO;

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String getNextId() {
        return encoded(next());
    }

    private synchronized BigInteger next() {
        BigInteger fresh =
                BigInteger.valueOf(clock.millis()).shiftLeft(RANDOM_BITS).add(new BigInteger(RANDOM_BITS, random));
        // Within one millisecond, or after the clock was set back, a random step upwards keeps the order.
        last = fresh.compareTo(last) > 0 && !sameMillisecond(fresh)
                ? fresh
                : last.add(new BigInteger(STEP_BITS, random)).add(BigInteger.ONE);
        return last;
    }

    private boolean sameMillisecond(BigInteger fresh) {
        return fresh.shiftRight(RANDOM_BITS).equals(last.shiftRight(RANDOM_BITS));
    }

    private static String encoded(BigInteger value) {
        char[] id = new char[LENGTH];
        long low = value.longValue();
        long high = value.shiftRight(60).longValue();
        for (int at = LENGTH - 1; at >= LENGTH - 12; at--) {
            id[at] = ALPHABET[(int) (low & 31)];
            low >>>= 5;
        }
        for (int at = LENGTH - 13; at >= 0; at--) {
            id[at] = ALPHABET[(int) (high & 31)];
            high = at == 2 ? value.shiftRight(120).longValue() : high >>> 5;
        }
        return new String(id);
    }
}
