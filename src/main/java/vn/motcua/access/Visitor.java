package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;
import vn.motcua.organization.Role;
import vn.motcua.organization.Unit;
import vn.motcua.organization.Units;

/** Who looks at the page being made, for the frame around every page ({@code @visitor} in templates), error pages too. */
@Component
public class Visitor {

    private static final List<Position> OVERSIGHT =
            List.of(Position.ADMIN, Position.APPROVER, Position.AUDITOR, Position.MANAGER, Position.CHAIR);

    private final CurrentOfficer current;
    private final Units units;
    private final HttpServletRequest request;

    Visitor(CurrentOfficer current, Units units, HttpServletRequest request) {
        this.current = current;
        this.units = units;
        this.request = request;
    }

    /** Null for someone who has not signed in. */
    public @Nullable Officer officer() {
        return current.of(request, SecurityContextHolder.getContext().getAuthentication())
                .orElse(null);
    }

    /** The name of the officer's first unit in the language of the page; empty for those who work in none. */
    public String unit(Locale locale) {
        var officer = officer();
        if (officer == null) {
            return "";
        }
        return officer.groups().stream()
                .map(CandidateGroup::unit)
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .findFirst()
                .flatMap(units::find)
                .map(unit -> name(unit, locale))
                .orElse("");
    }

    /** Whether they sit at a reception counter. */
    public boolean receives() {
        var officer = officer();
        return officer != null && officer.groupWith(Role.RECEPTION) != null;
    }

    /** Whether they draw diagrams or approve them. */
    public boolean reviews() {
        var officer = officer();
        return officer != null && (officer.has(Position.ANALYST) || officer.has(Position.APPROVER));
    }

    /** Whether they enter decisions on working time, approve them or look after them. */
    public boolean oversees() {
        var officer = officer();
        return officer != null && OVERSIGHT.stream().anyMatch(officer::has);
    }

    /** Whether they answer for the dossiers of a unit or of all of them. */
    public boolean watches() {
        var officer = officer();
        return officer != null
                && (officer.groupWith(Role.HEAD) != null
                        || officer.groupWith(Role.LEADER) != null
                        || officer.has(Position.MANAGER)
                        || officer.has(Position.CHAIR)
                        || officer.has(Position.AUDITOR));
    }

    /** The entry of the menu that this page belongs to. */
    public String place() {
        var path = request.getRequestURI();
        if (path.equals("/") || path.startsWith("/tasks")) {
            return "work";
        }
        if (path.equals("/dossiers/new")) {
            return "receive";
        }
        if (path.startsWith("/drafts") || path.startsWith("/diagrams")) {
            return "drafts";
        }
        if (path.startsWith("/calendar")) {
            return "calendar";
        }
        if (path.equals("/board") || path.startsWith("/board/")) {
            return "board";
        }
        if (path.startsWith("/escalations") || path.startsWith("/absences")) {
            return "escalations";
        }
        return path.startsWith("/dossiers") ? "dossiers" : path.startsWith("/procedures") ? "procedures" : "";
    }

    /** {@code light} or {@code dark} when chosen; {@code auto} follows the system. */
    public String theme() {
        return PageChoices.theme(request);
    }

    /** The address of this page with another language or theme, so that a switch keeps the page. */
    public String here(String choice, String value) {
        return here().replaceQueryParam(choice, value).build().toUriString();
    }

    private UriComponentsBuilder here() {
        var path = request.getAttribute("jakarta.servlet.error.request_uri");
        if (path != null || !request.getMethod().equals("GET")) {
            return UriComponentsBuilder.fromPath("/");
        }
        var page = ServletUriComponentsBuilder.fromRequest(request).build();
        return UriComponentsBuilder.fromPath(page.getPath() == null ? "/" : page.getPath())
                .query(page.getQuery());
    }

    private static String name(Unit unit, Locale locale) {
        return locale.getLanguage().equals("en") ? unit.nameEn() : unit.name();
    }
}
