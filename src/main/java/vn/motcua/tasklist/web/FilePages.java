package vn.motcua.tasklist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.IncomingFiles;
import vn.motcua.organization.Officer;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.Problems;
import vn.motcua.web.Refusal;

/** Scans added on the page that follows receiving; leads back there with what came of it. */
@Controller
class FilePages {

    private final IncomingFiles incoming;
    private final Problems problems;

    FilePages(IncomingFiles incoming, Problems problems) {
        this.incoming = incoming;
        this.problems = problems;
    }

    @PostMapping("/dossiers/{code}/files")
    String add(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer paper,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Officer officer,
            RedirectAttributes flash) {
        try {
            flash.addFlashAttribute(
                    "added",
                    incoming.add(DossierCode.parse(code), paper, chosen(file), officer)
                            .size());
        } catch (InvalidFields invalid) {
            flash.addFlashAttribute("fileRefused", problems.words(invalid));
        } catch (Refusal refusal) {
            flash.addFlashAttribute("fileRefused", problems.of(refusal).getTitle());
        }
        return "redirect:/dossiers/" + code + "/received#files";
    }

    @ExceptionHandler
    String tooLarge(MaxUploadSizeExceededException tooLarge, RedirectAttributes flash) {
        flash.addFlashAttribute("fileRefused", problems.text("problem.file.too-large"));
        return "redirect:received#files";
    }

    /** A browser sends an empty part for a field in which no file was chosen. */
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(file -> !file.isEmpty()
                                || file.getOriginalFilename() != null
                                        && !file.getOriginalFilename().isEmpty())
                        .toList();
    }
}
