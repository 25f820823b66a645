package vn.motcua.bench;

import java.io.InputStream;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The canonical dossier: its two files, its eleven start variables, and who does its seven steps. */
public final class ModelM1 {

    public static final String KEY = "dossier-m1";
    public static final List<String> FILES = List.of("bench/dossier-m1.bpmn", "bench/step-routing-m1.dmn");
    public static final String STARTED_BY = "reception-1";

    /** Candidate group of each step, in order; the officer of a group is called after it. */
    public static final List<String> GROUPS =
            List.of("reception", "justice.specialist", "justice.leader", "clerk", "clerk", "clerk", "returns");

    private ModelM1() {}

    public static Map<String, Object> variables() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("procedureCode", "1.001193");
        variables.put("department", "justice");
        variables.put("level", "commune");
        variables.put("handledBy", "kinh-bac");
        variables.put("receivedAt", "kinh-bac");
        variables.put("channel", "direct");
        variables.put("term", "5 working_days");
        // Far enough away that no timer comes due while the bench runs, on any clock.
        variables.put("deadline", new Date(4_102_444_800_000L));
        variables.put("deadlineWarning", new Date(4_102_358_400_000L));
        variables.put("applicantKind", "citizen");
        variables.put("feePaid", true);
        return variables;
    }

    public static InputStream open(String file) {
        return Objects.requireNonNull(ModelM1.class.getClassLoader().getResourceAsStream(file), file);
    }
}
