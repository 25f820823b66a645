package vn.motcua.tasklist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.DossierCode;
import vn.motcua.organization.Officer;
import vn.motcua.tasklist.ListColumns;
import vn.motcua.tasklist.ListWords;
import vn.motcua.tasklist.SavedFilters;
import vn.motcua.tasklist.Watches;

/** What an officer arranges for their own list: columns, filters under names, dossiers to keep an eye on. */
@Controller
class ListSettingsPages {

    private final ListColumns columns;
    private final SavedFilters filters;
    private final Watches watches;

    ListSettingsPages(ListColumns columns, SavedFilters filters, Watches watches) {
        this.columns = columns;
        this.filters = filters;
        this.watches = watches;
    }

    @PostMapping("/list/columns")
    String columns(@RequestParam(required = false) @Nullable List<String> column, ListWords words, Officer officer) {
        columns.choose(officer, column == null ? List.of() : column);
        return "redirect:" + words.address();
    }

    @PostMapping("/list/filters")
    String save(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String share,
            ListWords words,
            Officer officer) {
        filters.save(name, share, words, officer);
        return "redirect:" + words.address();
    }

    @PostMapping("/list/filters/{id}/remove")
    String remove(@PathVariable long id, ListWords words, Officer officer) {
        filters.remove(id, officer);
        return "redirect:" + words.address();
    }

    @PostMapping("/dossiers/{code}/watch")
    String watch(@PathVariable String code, Officer officer) {
        watches.watch(DossierCode.parse(code), officer);
        return "redirect:/dossiers/" + code;
    }

    @PostMapping("/dossiers/{code}/unwatch")
    String unwatch(@PathVariable String code, Officer officer) {
        watches.unwatch(DossierCode.parse(code), officer);
        return "redirect:/dossiers/" + code;
    }
}
