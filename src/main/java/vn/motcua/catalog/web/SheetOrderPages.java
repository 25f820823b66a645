package vn.motcua.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.sheet.order.SheetArchive;
import vn.motcua.catalog.sheet.order.SheetOrder;
import vn.motcua.catalog.sheet.order.SheetOrderNotFound;
import vn.motcua.catalog.sheet.order.SheetOrders;
import vn.motcua.organization.Officer;

/** The sheets of whole departments: order them, watch them being made, take them away. */
@Controller
@RequestMapping("/sheets")
class SheetOrderPages {

    private final Catalog catalog;
    private final SheetOrders orders;
    private final SheetArchive archive;
    private final Filters filters;
    private final Readers readers;
    private final Clock clock;

    SheetOrderPages(
            Catalog catalog, SheetOrders orders, SheetArchive archive, Filters filters, Readers readers, Clock clock) {
        this.catalog = catalog;
        this.orders = orders;
        this.archive = archive;
        this.filters = filters;
        this.readers = readers;
        this.clock = clock;
    }

    /** A department, how many procedures it owns, and its newest order with what went wrong in it. */
    record DepartmentLine(
            String slug,
            String name,
            long procedures,
            @Nullable SheetOrder order,
            List<String> problems) {}

    @GetMapping
    String list(Locale locale, Officer officer, Model model) {
        var lines = lines(locale);
        model.addAttribute("lines", lines);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("orders", readers.ordersSheets(officer));
        model.addAttribute(
                "busy",
                lines.stream()
                        .anyMatch(line -> line.order() != null && line.order().isOpen()));
        return "catalog/sheets";
    }

    @PostMapping
    String ask(@RequestParam String department, Officer officer) {
        orders.ask(department, officer.login());
        return "redirect:/sheets";
    }

    @GetMapping("/{id}/zip")
    void zip(@PathVariable String id, HttpServletResponse response) throws IOException {
        var order = orders.order(number(id));
        archive.refuseUnlessDone(order);
        var file = ContentDisposition.attachment()
                .filename("phieu-quy-trinh-" + order.department() + ".zip")
                .build();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        archive.write(order, response.getOutputStream());
    }

    private List<DepartmentLine> lines(Locale locale) {
        Map<String, Long> owned = catalog.all().stream()
                .collect(Collectors.groupingBy(Catalog::folder, TreeMap::new, Collectors.counting()));
        var latest = orders.latest().stream().collect(Collectors.toMap(SheetOrder::department, order -> order));
        return owned.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), latest.get(entry.getKey()), locale))
                .sorted(Comparator.comparing(DepartmentLine::name, filters.byName(locale)))
                .toList();
    }

    private DepartmentLine line(String slug, long procedures, @Nullable SheetOrder order, Locale locale) {
        return new DepartmentLine(
                slug,
                filters.label(Facet.DEPARTMENT, slug, locale),
                procedures,
                order,
                order == null || order.problems() == 0 ? List.of() : archive.problems(order.id()));
    }

    private static long number(String id) {
        return Optional.of(id)
                .filter(word -> word.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(() -> new SheetOrderNotFound(id));
    }
}
