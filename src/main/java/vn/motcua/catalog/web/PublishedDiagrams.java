package vn.motcua.catalog.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.review.DiagramVersions;

/** Asks the publications, once for all procedures. */
@Component
class PublishedDiagrams implements Approvals {

    private final DiagramVersions versions;

    PublishedDiagrams(DiagramVersions versions) {
        this.versions = versions;
    }

    @Override
    public Set<String> keys() {
        return versions.published();
    }
}
