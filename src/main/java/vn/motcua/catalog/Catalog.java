package vn.motcua.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * All procedures of the province, read once from {@code procedure-catalog/} on the class path. A file that cannot be
 * taken as it is keeps the server from starting.
 */
@Component
public class Catalog {

    private final Map<ProcedureCode, Procedure> procedures = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Procedure procedure, String code, String name) {
        boolean matches(String start, String[] words) {
            return code.startsWith(start) || Arrays.stream(words).allMatch(name::contains);
        }
    }

    /** @throws CatalogUnreadable when a file is wrong */
    public Catalog() {
        this(CatalogFiles.read(CatalogFiles.onClassPath()));
    }

    Catalog(List<Procedure> procedures) {
        for (var procedure : procedures) {
            this.procedures.put(procedure.code(), procedure);
            var code = procedure.code().value().toLowerCase(Locale.ROOT);
            entries.add(new Entry(procedure, code, Words.folded(procedure.name())));
        }
    }

    /** @throws ProcedureNotFound when the catalogue has no such code */
    public Procedure procedure(ProcedureCode code) {
        return find(code).orElseThrow(() -> new ProcedureNotFound(code.value()));
    }

    public Optional<Procedure> find(ProcedureCode code) {
        return Optional.ofNullable(procedures.get(code));
    }

    /** In the order of their codes. */
    public List<Procedure> all() {
        return List.copyOf(procedures.values());
    }

    /**
     * Procedures whose name has every word of the text, without regard to accents and case, or whose code begins
     * with it; in the catalogue's order. A blank text finds all.
     */
    public List<Procedure> search(String text) {
        var sought = Words.folded(text.strip());
        var words = sought.split("\\s+");
        return entries.stream()
                .filter(entry -> entry.matches(sought, words))
                .map(Entry::procedure)
                .toList();
    }

    /** The slug of the department that owns it, or {@code unassigned} while none is known; its folder in the catalogue. */
    public static String folder(Procedure procedure) {
        var department = procedure.department();
        return department == null ? DepartmentNames.UNASSIGNED : department.value();
    }

    /** The names under which a procedure lists what is not known of it yet. */
    public static List<String> toDoNames() {
        return ToDo.NAMES;
    }

    /** Whether a department, or {@code unassigned}, can own procedures here, be it none today. */
    public boolean knowsDepartment(String slug) {
        return slug.equals(DepartmentNames.UNASSIGNED) || DepartmentNames.isSlug(slug);
    }
}
