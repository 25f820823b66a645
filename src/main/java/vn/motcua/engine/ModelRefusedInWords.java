package vn.motcua.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator which files of the release the gate refused, in place of a stack trace. */
class ModelRefusedInWords extends AbstractFailureAnalyzer<ModelRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ModelRefused first) {
        String found = Stream.concat(Stream.of(first), Arrays.stream(first.getSuppressed()))
                .filter(ModelRefused.class::isInstance)
                .map(ModelRefused.class::cast)
                .flatMap(ModelRefusedInWords::lines)
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "Files of this release hold what the engine may not run; nothing was deployed:\n" + found,
                "Correct the files; docs/modeling.md says what a diagram may hold.",
                first);
    }

    private static Stream<String> lines(ModelRefused refused) {
        return refused.findings().stream().map(finding -> "%s, line %d, %s: %s"
                .formatted(
                        refused.path(),
                        finding.line(),
                        finding.element().isEmpty() ? "(whole file)" : finding.element(),
                        GateWords.of(finding, Locale.ENGLISH)));
    }
}
