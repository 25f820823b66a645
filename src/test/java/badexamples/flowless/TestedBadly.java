package badexamples.flowless;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** A test with the wrong name, the wrong assertions, and one that never runs. */
class TestedBadly {

    @Test
    @Disabled
    void testSomething() {
        Assertions.assertEquals(1, 1);
    }
}
