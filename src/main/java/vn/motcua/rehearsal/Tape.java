package vn.motcua.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.engine.FlowEvent;
import vn.motcua.sla.ClockMoved;

/** Hears what happens in a thread that rehearses, and nothing else. */
@Component
class Tape {

    private final ThreadLocal<@Nullable List<Object>> running = new ThreadLocal<>();

    void start() {
        running.set(new ArrayList<>());
    }

    void stop() {
        running.remove();
    }

    /** What happened since it was asked last. */
    List<Object> take() {
        @Nullable List<Object> heard = running.get();
        if (heard == null) {
            return List.of();
        }
        running.set(new ArrayList<>());
        return heard;
    }

    @EventListener
    void on(FlowEvent event) {
        keep(event);
    }

    @EventListener
    void on(DossierEvent event) {
        keep(event);
    }

    @EventListener
    void on(ClockMoved event) {
        keep(event);
    }

    private void keep(Object event) {
        @Nullable List<Object> heard = running.get();
        if (heard != null) {
            heard.add(event);
        }
    }
}
