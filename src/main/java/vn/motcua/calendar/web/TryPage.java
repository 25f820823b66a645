package vn.motcua.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.CalendarYears;
import vn.motcua.calendar.ProcedureDates;
import vn.motcua.calendar.TermUnit;
import vn.motcua.calendar.web.DueQuestion.Parameters;
import vn.motcua.organization.Units;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.Problems;
import vn.motcua.web.Refusal;

/** Try a date: when would something be due, and why. The same count as of every slip. */
@Controller
class TryPage {

    private static final int PAUSES = 3;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final DueAnswers answers;
    private final CalendarYears years;
    private final Units units;
    private final Problems problems;

    TryPage(DueAnswers answers, CalendarYears years, Units units, Problems problems) {
        this.answers = answers;
        this.years = years;
        this.units = units;
        this.problems = problems;
    }

    @GetMapping("/calendar/try")
    String page(@RequestParam Map<String, String> typed, Locale locale, Model model, HttpServletResponse response) {
        model.addAttribute("typed", typed);
        model.addAttribute("termUnits", TermUnit.values());
        model.addAttribute("pauseRows", List.of(1, 2, PAUSES));
        model.addAttribute(
                "units",
                years.unitsWithOwn().stream()
                        .map(units::find)
                        .flatMap(unit -> unit.stream())
                        .toList());
        model.addAttribute("channels", List.of("direct", "online", "post"));
        model.addAttribute("most", ProcedureDates.MOST_NAMED);
        model.addAttribute("procedure", typed.get("procedure"));
        model.addAttribute("errors", Map.of());
        if (typed.containsKey("from")) {
            answer(typed, locale, model, response);
        }
        return "calendar/try";
    }

    private void answer(Map<String, String> typed, Locale locale, Model model, HttpServletResponse response) {
        try {
            var code = procedure(typed, model);
            if (code == null) {
                return;
            }
            var due = answers.answer(asked(typed, code));
            model.addAttribute("due", due);
            model.addAttribute("lines", due.explanation().apply(locale));
            model.addAttribute("other", isEnglish(locale) ? "vi" : "en");
            model.addAttribute("otherLines", due.explanation().apply(isEnglish(locale) ? VIETNAMESE : Locale.ENGLISH));
        } catch (InvalidFields invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            Map<String, String> errors = new LinkedHashMap<>();
            invalid.faults().forEach(fault -> errors.putIfAbsent(field(fault.field()), problems.text(fault.message())));
            model.addAttribute("errors", errors);
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            model.addAttribute("refused", problems.of(refusal).getTitle());
        }
    }

    private static Parameters asked(Map<String, String> typed, String code) {
        return new Parameters(
                typed.get("from"),
                typed.getOrDefault("amount", "").replace(',', '.'),
                typed.get("unit"),
                pauses(typed),
                typed.get("cutoff"),
                typed.get("scope"),
                typed.get("basis"),
                code,
                typed.get("channel"));
    }

    /** The code of the one that is meant, empty when none is; null when several fit, which are shown to choose from. */
    private @Nullable String procedure(Map<String, String> typed, Model model) {
        var chosen = typed.get("code");
        var words = chosen == null ? typed.getOrDefault("procedure", "") : chosen;
        if (words.isBlank()) {
            return "";
        }
        var found = answers.named(words);
        if (found.isEmpty()) {
            throw new InvalidFields("procedure", "calendar.field.procedure");
        }
        if (found.size() > 1) {
            model.addAttribute("choices", found);
            return null;
        }
        model.addAttribute("procedure", found.get(0).code());
        return found.get(0).code();
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static String field(String parameter) {
        return parameter.equals("pause") ? "pauseFrom1" : parameter;
    }

    /** A row with one end only is passed on, so that it is named as wrong. */
    private static List<String> pauses(Map<String, String> typed) {
        List<String> pauses = new ArrayList<>();
        for (int i = 1; i <= PAUSES; i++) {
            var from = typed.getOrDefault("pauseFrom" + i, "");
            var until = typed.getOrDefault("pauseUntil" + i, "");
            if (!from.isBlank() || !until.isBlank()) {
                pauses.add(from + "/" + until);
            }
        }
        return pauses;
    }
}
