package vn.motcua.organization;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console why the start was refused and what to do, in place of a stack trace. */
class DemoRefusedInWords extends AbstractFailureAnalyzer<DemoRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DemoRefused cause) {
        return new FailureAnalysis(
                "motcua.demo=true was set together with spring.datasource.url. The demo officers have public passwords"
                        + " and must not exist on a database that others use.",
                "Remove motcua.demo to start with this database, or remove spring.datasource.url to try the demo on the"
                        + " embedded one. For a test or a rehearsal on a database that holds nothing real, set"
                        + " motcua.demo-anywhere=true.",
                cause);
    }
}
