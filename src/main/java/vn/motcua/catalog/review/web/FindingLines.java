package vn.motcua.catalog.review.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.review.Verdict;
import vn.motcua.web.Problems;

/** Findings in words, what keeps a draft from being submitted first. */
@Component
class FindingLines {

    private final Problems words;

    FindingLines(Problems words) {
        this.words = words;
    }

    List<FindingLine> of(Verdict verdict) {
        return verdict.findings().stream()
                .map(finding -> FindingLine.of(
                        finding,
                        words.text("lint." + finding.rule(), finding.facts().toArray())))
                .sorted(Comparator.comparing(FindingLine::severity))
                .toList();
    }
}
