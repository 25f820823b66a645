package vn.motcua.walk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.MotCuaTest;

/** Deploys what scenarios and walks need and not all procedures; whoever extends it shares the context. */
@MotCuaTest
public abstract class SampleOfDiagrams {

    private static final int SIZE = 60;

    static final List<WalkedDiagram> SAMPLE = WalkedDiagram.sample(SIZE);

    @DynamicPropertySource
    static void deploy(DynamicPropertyRegistry properties) {
        properties.add("motcua.engine.deploy", () -> Stream.of(
                        Stream.of("shared/*", "decisions/*"),
                        scenarios(),
                        SAMPLE.stream().map(WalkedDiagram::pattern))
                .flatMap(patterns -> patterns)
                .distinct()
                .collect(Collectors.joining(",")));
    }

    /** Diagrams with a file of scenarios beside them. */
    private static Stream<String> scenarios() {
        return WalkedDiagram.all().stream().filter(WalkedDiagram::hasScenarios).map(WalkedDiagram::pattern);
    }
}
