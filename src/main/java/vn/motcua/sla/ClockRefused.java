package vn.motcua.sla;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** An entry that cannot follow those that a clock has already. */
public class ClockRefused extends Refusal {

    private ClockRefused(String code, String dossier, String word) {
        super(HttpStatus.CONFLICT, "sla." + code, Map.of("dossier", dossier, "word", word));
    }

    static ClockRefused started(String dossier) {
        return new ClockRefused("already-started", dossier, "");
    }

    static ClockRefused notStarted(String dossier) {
        return new ClockRefused("not-started", dossier, "");
    }

    static ClockRefused stopped(String dossier) {
        return new ClockRefused("stopped", dossier, "");
    }

    static ClockRefused pausedAlready(String dossier, PauseCause cause) {
        return new ClockRefused("paused-already", dossier, cause.code());
    }

    static ClockRefused notPaused(String dossier, PauseCause cause) {
        return new ClockRefused("not-paused", dossier, cause.code());
    }

    /** Nothing runs towards a date that could be moved. */
    static ClockRefused noDate(String dossier) {
        return new ClockRefused("no-date", dossier, "");
    }

    /** Form 04 goes out at least one day before the date that was promised. */
    static ClockRefused tooLate(String dossier, String due) {
        return new ClockRefused("extended-too-late", dossier, due);
    }
}
