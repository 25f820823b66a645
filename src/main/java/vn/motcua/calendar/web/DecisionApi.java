package vn.motcua.calendar.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.CalendarDecisions;
import vn.motcua.calendar.CalendarYears;
import vn.motcua.calendar.HeldDecision;
import vn.motcua.calendar.NewDecision;
import vn.motcua.organization.Officer;

/** Decisions on working time, for programs. */
@RestController
@RequestMapping("/api/calendar/decisions")
class DecisionApi {

    private final CalendarDecisions decisions;
    private final CalendarYears years;

    DecisionApi(CalendarDecisions decisions, CalendarYears years) {
        this.decisions = decisions;
        this.years = years;
    }

    record Reason(@Nullable String reason) {}

    /** {@code provisional}: nobody has decided the year. {@code undecidedYear}: the one that has to be decided next. */
    record YearView(int year, boolean provisional, int undecidedYear, List<HeldDecision> decisions) {}

    /** With what the calendar counts in a year, this year's when none is named. */
    @GetMapping
    YearView list(@RequestParam(required = false) @Nullable Integer year) {
        var asked = year == null ? years.thisYear() : year;
        return new YearView(asked, years.isProvisional(asked), years.firstUndecided(), years.decisions(asked));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DecisionView propose(@RequestBody NewDecision asked, Officer officer) {
        return DecisionView.of(decisions.propose(asked, officer));
    }

    /** A year's days off as the law fixes them, ready to be corrected and proposed; nothing is kept of it. */
    @GetMapping("/draft")
    NewDecision draft(@RequestParam int year) {
        return years.draft(year);
    }

    @GetMapping("/{id}")
    DecisionView one(@PathVariable long id) {
        return DecisionView.of(decisions.one(id));
    }

    @PostMapping("/{id}/approve")
    DecisionView approve(@PathVariable long id, Officer officer) {
        return DecisionView.of(decisions.approve(id, officer));
    }

    @PostMapping("/{id}/refuse")
    DecisionView refuse(@PathVariable long id, @RequestBody Reason reason, Officer officer) {
        return DecisionView.of(decisions.refuse(id, reason.reason(), officer));
    }

    @PostMapping("/{id}/withdraw")
    DecisionView withdraw(@PathVariable long id, @RequestBody Reason reason, Officer officer) {
        return DecisionView.of(decisions.withdraw(id, reason.reason(), officer));
    }
}
