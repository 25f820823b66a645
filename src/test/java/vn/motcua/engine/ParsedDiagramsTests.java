package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.commons.utils.cache.Cache;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ParsedDiagramsTests {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    DiagramWarmUp warmUp;

    @Test
    void keepsEveryDefinitionOfAProvince() {
        Cache<String, String> cache = new CaffeineCaches(4 * 2_400).createCache(1_000);
        IntStream.range(0, 9_600).forEach(at -> cache.put("definition" + at, "parsed"));
        assertThat(IntStream.range(0, 9_600).filter(at -> cache.get("definition" + at) == null))
                .isEmpty();
        cache.remove("definition1");
        assertThat(cache.keySet()).hasSize(9_599);
        cache.clear();
        assertThat(cache.isEmpty()).isTrue();
    }

    @Test
    void readsEachDiagramOnceHoweverManyAskForIt() throws Exception {
        List<String> ids = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .toList();
        engine.getDeploymentCache().discardProcessDefinitionCache();
        ExecutorService officers = Executors.newFixedThreadPool(8);
        List<Callable<Object>> asks = new ArrayList<>();
        IntStream.range(0, 64)
                .forEach(at -> asks.add(() ->
                        ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(ids.get(at % ids.size()))));
        Set<Integer> parsed = new HashSet<>();
        for (Future<Object> answer : officers.invokeAll(asks)) {
            parsed.add(System.identityHashCode(answer.get()));
        }
        officers.shutdown();
        assertThat(parsed).hasSize(ids.size());
    }

    @Test
    void isWarmAfterTheStart() {
        engine.getDeploymentCache().discardProcessDefinitionCache();
        warmUp.readLatest();
        assertThat(engine.getDeploymentCache().getProcessDefinitionCache().keySet())
                .containsAll(repository.createProcessDefinitionQuery().latestVersion().list().stream()
                        .map(ProcessDefinition::getId)
                        .toList());
    }

    @Test
    void checksAFileAgainstTheSchemaWhenItIsDeployed() {
        String broken = """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
                  <process id="test-broken" isExecutable="true"><noSuchElement/></process>
                </definitions>
                """;
        assertThat(catchThrowable(() -> repository
                        .createDeployment()
                        .addString("test-broken.bpmn", broken)
                        .deploy()))
                .hasMessageContaining("noSuchElement");
    }

    @Test
    void refusesADoctype() {
        String hostile = """
                <?xml version="1.0"?>
                <!DOCTYPE definitions [<!ENTITY file SYSTEM "file:///etc/hostname">]>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
                  <process id="test-xxe" name="&file;" isExecutable="true"/>
                </definitions>
                """;
        assertThat(catchThrowable(() -> repository
                        .createDeployment()
                        .addString("test-xxe.bpmn", hostile)
                        .deploy()))
                .hasStackTraceContaining("DOCTYPE");
    }
}
