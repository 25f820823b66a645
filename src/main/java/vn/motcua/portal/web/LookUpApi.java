package vn.motcua.portal.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.portal.LookUp;
import vn.motcua.portal.LookedUp;

/** The public look-up for programs. */
@RestController
class LookUpApi {

    private final LookUp lookUp;

    LookUpApi(LookUp lookUp) {
        this.lookUp = lookUp;
    }

    @GetMapping("/api/public/dossiers/{code}")
    LookedUp dossier(@PathVariable String code, @RequestParam(required = false) @Nullable String token) {
        return lookUp.find(code, token);
    }
}
