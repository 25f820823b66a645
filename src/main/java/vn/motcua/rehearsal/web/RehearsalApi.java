package vn.motcua.rehearsal.web;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalog.DiagramDrafts;
import vn.motcua.rehearsal.NewRehearsal;
import vn.motcua.rehearsal.Rehearsals;

/** Plays a draft for a program; everything it showed is in the answer, and nothing else is left of it. */
@RestController
class RehearsalApi {

    private final DiagramDrafts drafts;
    private final Rehearsals rehearsals;
    private final PlayWords words;

    RehearsalApi(DiagramDrafts drafts, Rehearsals rehearsals, PlayWords words) {
        this.drafts = drafts;
        this.rehearsals = rehearsals;
        this.words = words;
    }

    @PostMapping("/api/drafts/{id}/rehearsal")
    ShownPlay play(@PathVariable long id, @RequestBody NewRehearsal typed) {
        return words.of(rehearsals.play(drafts.text(id), typed));
    }
}
