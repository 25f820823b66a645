package vn.motcua.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** Which engine this is, for modelers that ask before they send. */
@Component
public class EngineVersion {

    /** As its makers number it: {@code 7.24.0}. */
    public String number() {
        var version = ProcessEngine.class.getPackage().getImplementationVersion();
        return version == null ? "7.24.0" : version;
    }
}
