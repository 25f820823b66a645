package vn.motcua.tasklist.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.dossier.DossierState;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Units;
import vn.motcua.tasklist.ListChoices;
import vn.motcua.tasklist.ListColumns;
import vn.motcua.tasklist.ListWords;
import vn.motcua.tasklist.Order;
import vn.motcua.tasklist.SavedFilter;
import vn.motcua.tasklist.SavedFilters;
import vn.motcua.tasklist.TaskFilter;
import vn.motcua.tasklist.TaskQuery;
import vn.motcua.tasklist.Worklist;

/** What can be chosen around the list: queues with their counts, saved filters with theirs, and the filters' words. */
@Component
class WorkChoices {

    /** A tab with how many tasks stand behind it. */
    record Tab(String queue, TaskCount count, boolean chosen) {}

    /** A saved filter with how many it finds. */
    record Kept(SavedFilter filter, TaskCount count, boolean own) {}

    /** A unit to filter by or to share with. */
    record UnitChoice(String id, String name) {}

    private final Worklist worklist;
    private final SavedFilters filters;
    private final ListChoices choices;
    private final Units units;
    private final PeopleNames names;

    WorkChoices(Worklist worklist, SavedFilters filters, ListChoices choices, Units units, PeopleNames names) {
        this.worklist = worklist;
        this.filters = filters;
        this.choices = choices;
        this.units = units;
        this.names = names;
    }

    void add(TaskQuery query, Officer officer, Model model) {
        model.addAttribute("tabs", tabs(query, officer));
        model.addAttribute(
                "kept",
                filters.of(officer).stream()
                        .map(filter -> kept(filter, officer))
                        .toList());
        model.addAttribute("dues", words(TaskFilter.DueFilter.values()));
        model.addAttribute("sorts", words(Order.Key.values()));
        model.addAttribute(
                "states",
                Arrays.stream(DossierState.values()).map(DossierState::code).toList());
        model.addAttribute("allColumns", words(ListColumns.Column.values()));
        model.addAttribute("steps", choices.steps(officer));
        model.addAttribute("procedures", choices.procedures(officer));
        model.addAttribute("units", units(officer));
        model.addAttribute(
                "orders", query.sort().stream().map(WorkChoices::written).toList());
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private List<Tab> tabs(TaskQuery query, Officer officer) {
        return Arrays.stream(TaskQuery.Queue.values())
                .map(queue -> new Tab(
                        word(queue),
                        TaskCount.of(worklist.count(officer, TaskQuery.of(queue))),
                        queue == query.queue()))
                .toList();
    }

    private Kept kept(SavedFilter filter, Officer officer) {
        var words = ListWords.ofAddress(filter.address());
        var count = TaskCount.of(worklist.count(officer, TaskQuery.parse(words)));
        return new Kept(filter, count, filter.login().equals(officer.login()));
    }

    private List<UnitChoice> units(Officer officer) {
        return officer.groups().stream()
                .map(CandidateGroup::unit)
                .distinct()
                .map(id -> new UnitChoice(
                        id.value(), units.find(id).map(names::unit).orElse(id.value())))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    private static String written(Order order) {
        return (order.descending() ? "-" : "") + word(order.key());
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(WorkChoices::word).toList();
    }
}
