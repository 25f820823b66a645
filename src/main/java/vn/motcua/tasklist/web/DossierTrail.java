package vn.motcua.tasklist.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.AuditTrail;
import vn.motcua.engine.FlowPosition;
import vn.motcua.engine.Flows;
import vn.motcua.tasklist.DossierSheet;

/** The way a dossier went: its record in words, and the marks on the drawings it runs on. */
@Component
class DossierTrail {

    /** A drawing with the elements where the dossier stands and those it has left, as space-separated ids. */
    record Drawing(String key, boolean isOwn, String now, String passed) {}

    /** A line of the record. */
    record Entry(AuditEntry fact, String officer) {}

    private final AuditTrail audit;
    private final Flows flows;
    private final PeopleNames names;

    DossierTrail(AuditTrail audit, Flows flows, PeopleNames names) {
        this.audit = audit;
        this.flows = flows;
        this.names = names;
    }

    void add(DossierSheet sheet, Model model) {
        var code = sheet.dossier().code().value();
        var record = audit.of(code);
        var own = sheet.dossier().procedure().processKey();
        model.addAttribute(
                "drawings",
                drawings(
                        own,
                        record,
                        flows.position(code).map(FlowPosition::active).orElse(Map.of())));
        model.addAttribute("record", entries(record));
    }

    private List<Entry> entries(List<AuditEntry> record) {
        Map<String, String> known = new LinkedHashMap<>();
        return record.stream()
                .map(fact -> new Entry(
                        fact,
                        known.computeIfAbsent(String.valueOf(fact.actor()), login -> names.officer(fact.actor()))))
                .toList();
    }

    private static List<Drawing> drawings(String own, List<AuditEntry> record, Map<String, Set<String>> active) {
        Map<String, Set<String>> passed = new LinkedHashMap<>();
        passed.put(own, new LinkedHashSet<>());
        for (var fact : record) {
            if (fact.processKey() != null && fact.step() != null && fact.kind().equals("step-left")) {
                passed.computeIfAbsent(fact.processKey(), key -> new LinkedHashSet<>())
                        .add(fact.step());
            }
        }
        List<Drawing> drawings = new ArrayList<>();
        Stream.concat(passed.keySet().stream(), active.keySet().stream())
                .distinct()
                .forEach(key -> {
                    var now = active.getOrDefault(key, Set.of());
                    drawings.add(new Drawing(
                            key,
                            key.equals(own),
                            String.join(" ", now),
                            String.join(" ", passed.getOrDefault(key, Set.of()))));
                });
        return drawings;
    }
}
