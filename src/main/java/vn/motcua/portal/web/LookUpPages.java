package vn.motcua.portal.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.portal.LookUp;

/** Where the QR code of a receipt leads: the dossier's state for whoever holds the receipt. */
@Controller
class LookUpPages {

    private final LookUp lookUp;

    LookUpPages(LookUp lookUp) {
        this.lookUp = lookUp;
    }

    @GetMapping("/lookup/{code}")
    String dossier(@PathVariable String code, @RequestParam(required = false) @Nullable String token, Model model) {
        model.addAttribute("found", lookUp.find(code, token));
        return "portal/lookup";
    }
}
