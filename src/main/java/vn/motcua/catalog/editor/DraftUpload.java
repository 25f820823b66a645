package vn.motcua.catalog.editor;

import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.catalog.review.DraftRefused;
import vn.motcua.catalog.review.DraftWriting;
import vn.motcua.organization.Officer;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.Problems;
import vn.motcua.web.Refusal;

/** A file changed elsewhere becomes the draft's next revision: what a browser without scripts has for an editor. */
@Controller
class DraftUpload {

    private final DraftWriting writing;
    private final Problems problems;

    DraftUpload(DraftWriting writing, Problems problems) {
        this.writing = writing;
        this.problems = problems;
    }

    /** @param revision the one that was downloaded; refused when somebody saved since */
    @PostMapping("/drafts/{id}/upload")
    String upload(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam MultipartFile file,
            Officer officer,
            RedirectAttributes flash)
            throws IOException {
        try {
            var content = content(file);
            flash.addFlashAttribute(
                    "uploaded",
                    writing.save(id, revision, content, officer).draft().revision());
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", problems.of(refusal));
        }
        return "redirect:/drafts/" + id + "/edit";
    }

    @ExceptionHandler
    String tooLarge(MaxUploadSizeExceededException tooLarge, RedirectAttributes flash) {
        flash.addFlashAttribute("refused", problems.of(DraftRefused.tooLarge()));
        return "redirect:edit";
    }

    private static byte[] content(MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            throw new InvalidFields("file", "field.required");
        }
        return file.getBytes();
    }
}
