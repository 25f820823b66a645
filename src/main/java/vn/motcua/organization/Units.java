package vn.motcua.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The units of the province, read once from {@code procedure-catalog/organization/}, the provincial file first. A unit
 * that no longer stands stays known by its id, because old dossiers name it.
 */
@Component
public class Units {

    private static final String FILES = "classpath:procedure-catalog/organization/*.yaml";

    private final Map<UnitId, Unit> byId = new LinkedHashMap<>();

    /** Reads the files on the class path; commands that run without the server do so too. */
    public Units() {
        this(files());
    }

    Units(List<Resource> files) {
        for (var file : files) {
            for (var unit : new UnitFile(file).units()) {
                if (byId.putIfAbsent(unit.id(), unit) != null) {
                    throw new UnitFileWrong(file.getFilename() + ", id: " + unit.id() + " is there twice");
                }
            }
        }
        refuseSharedAgencyCodes();
    }

    /** @throws UnitNotFound when no unit ever had this id */
    public Unit unit(UnitId id) {
        return find(id).orElseThrow(() -> new UnitNotFound(id));
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All units that stand on a day, in the order of the file. */
    public List<Unit> on(LocalDate day) {
        return byId.values().stream().filter(unit -> unit.standsOn(day)).toList();
    }

    /** Whether the unit exists and has this role. Every kind of unit has every role. */
    public boolean has(CandidateGroup group) {
        return byId.containsKey(group.unit());
    }

    /** Every group of the units that stand on a day. */
    public List<CandidateGroup> groupsOn(LocalDate day) {
        return on(day).stream()
                .flatMap(unit -> Arrays.stream(Role.values()).map(role -> new CandidateGroup(unit.id(), role)))
                .toList();
    }

    // Dossier codes begin with the agency code and are unique per agency and day.
    private void refuseSharedAgencyCodes() {
        var owners = new LinkedHashMap<String, Unit>();
        for (var unit : byId.values()) {
            var other = owners.putIfAbsent(unit.agencyCode(), unit);
            if (other != null) {
                throw new UnitFileWrong(
                        "agency-code: " + unit.agencyCode() + " stands for " + other.id() + " and " + unit.id());
            }
        }
    }

    private static List<Resource> files() {
        try {
            var found = new ArrayList<>(List.of(new PathMatchingResourcePatternResolver().getResources(FILES)));
            found.sort(
                    Comparator.comparing(Units::isCommunes).thenComparing(file -> String.valueOf(file.getFilename())));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCommunes(Resource file) {
        return "communes.yaml".equals(file.getFilename());
    }
}
