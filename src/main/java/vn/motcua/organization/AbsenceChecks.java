package vn.motcua.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.web.FieldChecks;

/** Reads a typed absence and names every field that cannot be taken. */
@Component
class AbsenceChecks {

    private static final int LONGEST_DAYS = 366;

    private final Officers officers;
    private final AbsenceRows rows;
    private final Clock clock;

    AbsenceChecks(Officers officers, AbsenceRows rows, Clock clock) {
        this.officers = officers;
        this.rows = rows;
        this.clock = clock;
    }

    Absence check(NewAbsence typed, Officer officer) {
        var checks = new FieldChecks();
        var typedLogin = checks.optional("login", typed.login(), 100);
        var login = typedLogin == null ? officer.login() : typedLogin;
        var deputy = checks.required("deputy", typed.deputy(), 100);
        var from = day(checks, "firstDay", typed.firstDay());
        var until = day(checks, "lastDay", typed.lastDay());
        var reason = checks.optional("reason", typed.reason(), 300);
        checks.orRefuse();
        rows.lockOfficer(login);
        people(checks, officer, login, deputy);
        checks.orRefuse();
        days(checks, login, deputy, from, until);
        checks.orRefuse();
        return new Absence(0, login, deputy, from, until, reason, officer.login());
    }

    /** One enters for oneself; heads and leaders for the people of their unit. The deputy works in the same unit. */
    private void people(FieldChecks checks, Officer officer, String login, String deputy) {
        var absent = officers.find(login).orElse(null);
        if (absent == null || !(login.equals(officer.login()) || leads(officer, absent))) {
            checks.fault("login", "field.absent-officer");
            return;
        }
        var standIn = officers.find(deputy).orElse(null);
        if (standIn == null || deputy.equals(login) || !together(absent, standIn)) {
            checks.fault("deputy", "field.deputy");
        }
    }

    private void days(FieldChecks checks, String login, String deputy, LocalDate from, LocalDate until) {
        if (until.isBefore(from) || until.isBefore(LocalDate.now(clock))) {
            checks.fault("lastDay", "field.absence-days");
        } else if (from.plusDays(LONGEST_DAYS).isBefore(until)) {
            checks.fault("lastDay", "field.absence-long");
        } else if (rows.isAway(login, from, until)) {
            checks.fault("firstDay", "field.absence-overlaps");
        } else if (rows.isAway(deputy, from, until)) {
            checks.fault("deputy", "field.deputy-away");
        }
    }

    static boolean leads(Officer officer, Officer other) {
        return officer.groups().stream()
                .filter(group -> group.role() == Role.HEAD || group.role() == Role.LEADER)
                .anyMatch(group -> other.worksIn(group.unit()));
    }

    /** Those outside the units (manager, chair …) choose anyone. */
    private static boolean together(Officer absent, Officer deputy) {
        return absent.groups().isEmpty() || absent.groups().stream().anyMatch(group -> deputy.worksIn(group.unit()));
    }

    private LocalDate day(FieldChecks checks, String field, @Nullable String typed) {
        var text = checks.required(field, typed, 10);
        try {
            return text.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            checks.fault(field, "field.form");
            return LocalDate.now(clock);
        }
    }
}
