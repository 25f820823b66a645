package vn.motcua.catalog.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.catalog.ProcedureNotFound;
import vn.motcua.catalog.sheet.ProcedureSheets;
import vn.motcua.catalog.sheet.Sheet;

/** The process sheet of a procedure as a page and as PDF, for officers. */
@Controller
@RequestMapping("/procedures/{code}")
class SheetPages {

    private final ProcedureSheets sheets;

    SheetPages(ProcedureSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/sheet")
    String page(@PathVariable String code, Model model) {
        model.addAttribute("sheet", sheet(code));
        return "catalog/sheet";
    }

    @GetMapping("/sheet.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String code) {
        var sheet = sheet(code);
        var file = ContentDisposition.inline()
                .filename(sheet.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(sheets.pdf(sheet));
    }

    private Sheet sheet(String code) {
        return sheets.sheet(code(code));
    }

    private static ProcedureCode code(String word) {
        try {
            return new ProcedureCode(word);
        } catch (IllegalArgumentException malformed) {
            throw new ProcedureNotFound(word);
        }
    }
}
