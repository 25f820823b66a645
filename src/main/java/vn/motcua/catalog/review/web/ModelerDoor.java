package vn.motcua.catalog.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.motcua.catalog.review.DraftRefused;
import vn.motcua.catalog.review.ModelerUploads;
import vn.motcua.catalog.review.ModelerUploads.UploadedFile;
import vn.motcua.engine.EngineVersion;
import vn.motcua.organization.Officer;
import vn.motcua.web.InvalidFields;
import vn.motcua.web.Refusal;

/**
 * The four calls that Camunda Modeler makes of an engine's REST interface, for its own Deploy button. What it deploys
 * becomes a draft; what it starts is refused, because a draft is played in the rehearsal. Refusals have the engine's
 * form, {@code type} and {@code message}: the Modeler shows the message. It does not tell the language of the person
 * at it, so that is Vietnamese.
 */
@RestController
@RequestMapping("/engine-rest")
class ModelerDoor {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ModelerUploads uploads;
    private final ModelerAnswers answers;
    private final EngineVersion engine;

    ModelerDoor(ModelerUploads uploads, ModelerAnswers answers, EngineVersion engine) {
        this.uploads = uploads;
        this.answers = answers;
        this.engine = engine;
    }

    @GetMapping("/version")
    Map<String, String> version() {
        return Map.of("version", engine.number());
    }

    /** Asked with {@code maxResults=0}, only to see whether the address and the password are right. */
    @GetMapping("/deployment")
    List<Object> deployments() {
        return List.of();
    }

    @PostMapping("/deployment/create")
    ModelerAnswers.Deployment deploy(HttpServletRequest request, Officer officer) throws IOException {
        LocaleContextHolder.setLocale(VIETNAMESE);
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts == null) {
            throw new InvalidFields("data", "field.required");
        }
        var written = uploads.take(files(parts), officer);
        return answers.deployed(parts.getParameter("deployment-name"), written);
    }

    @PostMapping("/process-definition/{id}/start")
    ResponseEntity<ModelerAnswers.Failure> start(@PathVariable String id) {
        LocaleContextHolder.setLocale(VIETNAMESE);
        return ResponseEntity.badRequest().body(answers.notStarted(id));
    }

    @ExceptionHandler
    ResponseEntity<ModelerAnswers.Failure> refused(Refusal refusal) {
        return ResponseEntity.status(refusal.status()).body(answers.refused(refusal));
    }

    @ExceptionHandler
    ResponseEntity<ModelerAnswers.Failure> tooLarge(MaxUploadSizeExceededException tooLarge) {
        return refused(DraftRefused.tooLarge());
    }

    @ExceptionHandler
    ResponseEntity<ModelerAnswers.Failure> broken(MultipartException broken) {
        return refused(new InvalidFields("data", "field.form"));
    }

    private static List<UploadedFile> files(MultipartHttpServletRequest parts) throws IOException {
        List<UploadedFile> files = new ArrayList<>();
        for (List<MultipartFile> same : parts.getMultiFileMap().values()) {
            for (MultipartFile file : same) {
                files.add(new UploadedFile(checked(file.getOriginalFilename()), file.getBytes()));
            }
        }
        if (files.isEmpty()) {
            throw new InvalidFields("data", "field.required");
        }
        return files;
    }

    private static String checked(@Nullable String name) {
        if (name == null || !name.matches("(?i).{1,200}\\.(bpmn|dmn)")) {
            throw new InvalidFields("data", "field.bpmn-or-dmn");
        }
        return name;
    }
}
