package vn.motcua.tasklist.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.tasklist.Worklist;

/** Tells an open list that something changed; it asks for its rows anew. */
@RestController
class ListChanges {

    private final OpenLists lists;
    private final Worklist worklist;

    ListChanges(OpenLists lists, Worklist worklist) {
        this.lists = lists;
        this.worklist = worklist;
    }

    @GetMapping(path = "/list/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter changes(Officer officer, HttpSession session, HttpServletResponse response) {
        response.setHeader("X-Accel-Buffering", "no");
        var units = Stream.concat(Stream.of(officer), worklist.standsInFor(officer).stream())
                .flatMap(one -> one.groups().stream())
                .map(CandidateGroup::unit)
                .map(unit -> unit.value())
                .collect(Collectors.toSet());
        return lists.open(session.getId(), units);
    }
}
