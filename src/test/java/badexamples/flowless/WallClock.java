package badexamples.flowless;

import java.time.Instant;

/** Asks the machine for the time. */
class WallClock {

    Instant now() {
        return Instant.now();
    }
}
