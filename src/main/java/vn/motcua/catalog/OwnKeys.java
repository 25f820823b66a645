package vn.motcua.catalog;

import java.util.HashMap;
import java.util.Map;

/** Keys for the province's own procedures without a national code: a name keeps its key, a new name gets the next. */
final class OwnKeys {

    private final Map<String, ProcedureCode> given;
    private int last;

    OwnKeys(Map<String, ProcedureCode> given) {
        this.given = new HashMap<>(given);
        this.last = given.values().stream()
                .mapToInt(code -> Integer.parseInt(code.value().substring("BN.".length())))
                .max()
                .orElse(0);
    }

    ProcedureCode of(String name) {
        return given.computeIfAbsent(name, unknown -> new ProcedureCode("BN.%04d".formatted(++last)));
    }
}
