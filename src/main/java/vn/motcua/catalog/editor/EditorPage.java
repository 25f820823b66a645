package vn.motcua.catalog.editor;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.catalog.DiagramDrafts;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;

/**
 * The page on which a draft is drawn. Whether it may still be written says the draft itself, asked by the page; only
 * an analyst is shown the tools for it.
 */
@Controller
class EditorPage {

    /** What the scripts may have to say; the messages of {@code editor.say} stand ready in the page. */
    private static final List<String> WORDS = List.of(
            "unsaved",
            "saving",
            "saved",
            "offline",
            "refused",
            "refused-long",
            "conflict",
            "conflict-facts",
            "signed-out",
            "signed-out-long",
            "sign-in",
            "closed",
            "closed-meanwhile",
            "to-draft",
            "reading",
            "narrow",
            "returned",
            "not-opened",
            "reload",
            "copy",
            "copy-use",
            "copy-drop",
            "mine",
            "kept-copy",
            "kept-open",
            "kept-download",
            "counted",
            "nothing-found",
            "not-checked",
            "error",
            "warning");

    private final DiagramDrafts drafts;

    EditorPage(DiagramDrafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/drafts/{id}/edit")
    String edit(@PathVariable long id, Officer officer, Model model) {
        model.addAttribute("draft", drafts.text(id));
        model.addAttribute("analyst", officer.has(Position.ANALYST));
        model.addAttribute("login", officer.login());
        model.addAttribute("words", WORDS);
        return "catalog/editor";
    }
}
