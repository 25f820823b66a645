package vn.motcua.tasklist.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The lists that stand open on this node. A stream holds no thread and no connection to the database. */
@Component
class OpenLists {

    private static final int MOST = 1000;
    private static final int MOST_OF_A_SESSION = 8;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** A list somewhere in a browser: which session it belongs to, and whose changes it shows. */
    record OpenList(SseEmitter stream, String session, Set<String> units) {}

    private final List<OpenList> open = new CopyOnWriteArrayList<>();

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** The ids of the sessions they belong to. */
    Set<String> sessions() {
        return Set.copyOf(open.stream().map(OpenList::session).toList());
    }

    /** @throws TooManyLists when this node holds as many as it may; of one session the oldest makes room */
    SseEmitter open(String session, Set<String> units) {
        if (open.size() >= MOST) {
            throw new TooManyLists();
        }
        var ofSession =
                open.stream().filter(list -> list.session().equals(session)).toList();
        if (ofSession.size() >= MOST_OF_A_SESSION) {
            close(ofSession.get(0));
        }
        var list = new OpenList(new SseEmitter(LONGEST.toMillis()), session, units);
        list.stream().onCompletion(() -> open.remove(list));
        list.stream().onTimeout(list.stream()::complete);
        open.add(list);
        send(list, "open");
        return list.stream();
    }

    /** Tells every list that shows one of the units. */
    void tell(Set<String> units) {
        open.stream().filter(list -> concerns(list, units)).forEach(list -> send(list, "changed"));
    }

    /** Closes the lists of sessions that are over. */
    void closeOthers(Collection<String> sessions) {
        open.stream().filter(list -> !sessions.contains(list.session())).forEach(this::close);
    }

    /** Lets lists whose browser went away be noticed. */
    void knock() {
        open.forEach(list -> send(list, "here"));
    }

    private void close(OpenList list) {
        open.remove(list);
        list.stream().complete();
    }

    private void send(OpenList list, String event) {
        try {
            list.stream().send(SseEmitter.event().name(event).data(""));
        } catch (IOException | IllegalStateException gone) {
            open.remove(list);
        }
    }

    private static boolean concerns(OpenList list, Set<String> units) {
        return list.units().stream().anyMatch(units::contains);
    }
}
