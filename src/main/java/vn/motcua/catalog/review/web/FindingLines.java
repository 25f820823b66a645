package vn.motcua.catalog.review.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.lint.FindingWords;
import vn.motcua.catalog.review.Verdict;

/** Findings in words, what keeps a draft from being submitted first. */
@Component
class FindingLines {

    List<FindingLine> of(Verdict verdict) {
        return verdict.findings().stream()
                .map(finding -> FindingLine.of(finding, FindingWords.of(finding, LocaleContextHolder.getLocale())))
                .sorted(Comparator.comparing(FindingLine::severity))
                .toList();
    }
}
