package vn.motcua.engine.gate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file's path says it must be.
 *
 * @param key of the one process or decision in it
 */
record ModelFile(AllowList allowed, String main, String notThis, String key) {

    private static final Pattern PROCESS =
            Pattern.compile("processes/([a-z0-9][a-z0-9-]{0,63})/([A-Za-z0-9][A-Za-z0-9.-]{0,63})\\.bpmn");
    private static final Pattern DECISION = Pattern.compile("decisions/([a-z][a-z0-9-]{0,63})\\.dmn");
    private static final Pattern NAMED_BY_FILE = Pattern.compile("shared|test");

    static @Nullable ModelFile at(String path) {
        Matcher process = PROCESS.matcher(path);
        if (process.matches()) {
            String name = process.group(2);
            boolean byFile = NAMED_BY_FILE.matcher(process.group(1)).matches();
            return new ModelFile(AllowList.BPMN, "bpmn:process", "not-bpmn", byFile ? name : "tthc-" + name);
        }
        Matcher decision = DECISION.matcher(path);
        return decision.matches() ? new ModelFile(AllowList.DMN, "dmn:decision", "not-dmn", decision.group(1)) : null;
    }
}
