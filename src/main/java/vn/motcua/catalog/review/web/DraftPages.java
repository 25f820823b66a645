package vn.motcua.catalog.review.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.review.DiagramVersions;
import vn.motcua.catalog.review.Draft;
import vn.motcua.catalog.review.DraftQuery;
import vn.motcua.catalog.review.DraftState;
import vn.motcua.catalog.review.Drafts;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;

/** Drafts as people look them up, read them and see what they may do with them. */
@Controller
@RequestMapping("/drafts")
class DraftPages {

    /** Asks for every state at once. */
    private static final String ALL = "all";

    private final Drafts drafts;
    private final DiagramVersions versions;
    private final FindingLines findings;
    private final WriterNames names;
    private final Clock clock;

    DraftPages(Drafts drafts, DiagramVersions versions, FindingLines findings, WriterNames names, Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.findings = findings;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String key,
            Officer officer,
            Model model) {
        var asked = DraftFilter.checked(ALL.equals(state) ? null : state, mine ? officer.login() : null, key);
        var atWork = state == null || state.isBlank();
        model.addAttribute("drafts", drafts.list(new DraftQuery(asked.state(), atWork, asked.writer(), asked.key())));
        model.addAttribute("states", DraftState.values());
        model.addAttribute("state", state == null ? "" : state);
        model.addAttribute("mine", mine);
        model.addAttribute("key", key);
        model.addAttribute("names", names.page());
        model.addAttribute("shared", versions.shared());
        model.addAttribute("writes", officer.has(Position.ANALYST));
        return "review/drafts";
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, Officer officer, Model model) {
        var draft = drafts.one(id);
        var verdict = drafts.verdict(draft);
        model.addAttribute("draft", draft);
        model.addAttribute("findings", findings.of(verdict));
        model.addAttribute("errors", verdict.errors());
        model.addAttribute("history", drafts.history(id));
        model.addAttribute("names", names.page());
        model.addAttribute("live", drafts.liveVersion(draft));
        model.addAttribute("today", LocalDate.now(clock));
        addActions(draft, officer, model);
        return "review/draft";
    }

    private void addActions(Draft draft, Officer officer, Model model) {
        var writes = officer.has(Position.ANALYST);
        var approves = officer.has(Position.APPROVER);
        var moved = draft.state().isAtWork() && drafts.liveVersion(draft) != draft.baseVersion();
        model.addAttribute("moved", moved);
        model.addAttribute("maySubmit", writes && draft.is(DraftState.OPEN) && !moved);
        model.addAttribute("mayRebase", writes && moved);
        model.addAttribute("mayEdit", writes && draft.is(DraftState.OPEN));
        model.addAttribute("mayApprove", drafts.mayBeApprovedBy(draft, officer) && !moved);
        model.addAttribute(
                "ownWork", approves && draft.is(DraftState.SUBMITTED) && !drafts.mayBeApprovedBy(draft, officer));
        model.addAttribute("mayReturn", approves && (draft.is(DraftState.SUBMITTED) || draft.is(DraftState.APPROVED)));
        model.addAttribute("mayWithdraw", (writes || approves) && draft.state().isAtWork());
    }
}
