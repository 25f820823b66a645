package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class DeploymentsTests {

    private final String department = "test-" + UUID.randomUUID();

    @Autowired
    Deployments deployments;

    @Autowired
    DiagramFiles files;

    @Autowired
    RepositoryService repository;

    @Autowired
    Publication publication;

    @Autowired
    TransactionTemplate transaction;

    private DiagramFile file(String code, String name) {
        return file(code, name, "");
    }

    private DiagramFile file(String code, String name, String more) {
        String text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                             xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="%s" name="%s" isExecutable="true" camunda:historyTimeToLive="P3650D">
                    <startEvent id="Event_Start"/>%s
                  </process>
                </definitions>
                """.formatted(key(code), name, more);
        return new DiagramFile(
                "processes/" + department + "/" + department + "-" + code + ".bpmn",
                department,
                new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String key(String code) {
        return "tthc-" + department + "-" + code;
    }

    private long versions(String code) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key(code))
                .count();
    }

    @Test
    void deploysAChangedFileOnceAndAnUnchangedOneNever() {
        assertThat(deployments.bringUpToDate(List.of(file("1", "một"), file("2", "hai"))))
                .isEqualTo(2);
        assertThat(deployments.bringUpToDate(List.of(file("1", "một"), file("2", "hai"))))
                .isZero();
        assertThat(deployments.bringUpToDate(List.of(file("1", "một"), file("2", "hai, sửa"))))
                .isEqualTo(1);
        assertThat(versions("1")).isEqualTo(1);
        assertThat(versions("2")).isEqualTo(2);
        assertThat(repository.createDeploymentQuery().deploymentName(department).count())
                .isEqualTo(2);
    }

    @Test
    void leavesAPublicationAloneWhileTheReleaseBringsTheSameFile() {
        deployments.bringUpToDate(List.of(file("1", "một")));
        assertThat(publish(file("1", "một, sửa"))).isEqualTo(2);
        assertThat(deployments.bringUpToDate(List.of(file("1", "một")))).isZero();
        assertThat(latestName("1")).isEqualTo("một, sửa");
    }

    @Test
    void onlyNotesAReleaseThatBringsWhatWasPublished() {
        deployments.bringUpToDate(List.of(file("1", "một")));
        publish(file("1", "một, sửa"));
        assertThat(deployments.bringUpToDate(List.of(file("1", "một, sửa")))).isZero();
        assertThat(versions("1")).isEqualTo(2);
        assertThat(deployments.bringUpToDate(List.of(file("1", "một")))).isEqualTo(1);
        assertThat(latestName("1")).isEqualTo("một");
    }

    @Test
    void letsAReleaseWithAnotherFileTakeThePlaceOfAPublication() {
        deployments.bringUpToDate(List.of(file("1", "một")));
        publish(file("1", "một, sửa"));
        assertThat(deployments.bringUpToDate(List.of(file("1", "một, bản mới"))))
                .isEqualTo(1);
        assertThat(deployments.bringUpToDate(List.of(file("1", "một, bản mới"))))
                .isZero();
        assertThat(versions("1")).isEqualTo(3);
        assertThat(latestName("1")).isEqualTo("một, bản mới");
    }

    @Test
    void publishesWhatNoReleaseHas() {
        assertThat(publish(file("new", "mới"))).isEqualTo(1);
        assertThat(deployments.bringUpToDate(List.of(file("new", "mới")))).isZero();
        assertThat(versions("new")).isEqualTo(1);
    }

    private Integer publish(DiagramFile file) {
        return transaction.execute(status -> publication.publish(file.path(), file.content()));
    }

    private String latestName(String code) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key(code))
                .latestVersion()
                .singleResult()
                .getName();
    }

    @Test
    void deploysOnceWhenTwoNodesStartTogether() throws Exception {
        List<DiagramFile> found = List.of(file("1", "một"), file("2", "hai"));
        Callable<Integer> node = () -> deployments.bringUpToDate(found);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        int deployed = 0;
        for (Future<Integer> count : nodes.invokeAll(List.of(node, node))) {
            deployed += count.get();
        }
        nodes.shutdown();
        assertThat(deployed).isEqualTo(2);
        assertThat(versions("1")).isEqualTo(1);
    }

    @Test
    void deploysNothingWhenOneFileOfManyIsRefused() {
        List<DiagramFile> release = List.of(
                file("1", "một"),
                file("2", "hai", "<scriptTask id='Activity_Run'/>"),
                file("3", "ba", "<task id='x y'/>"));

        assertThatThrownBy(() -> deployments.bringUpToDate(release))
                .isInstanceOf(ModelRefused.class)
                .hasMessage(release.get(1).path() + ": script line 5 Activity_Run")
                .satisfies(refused -> assertThat(refused.getSuppressed()).hasSize(1));
        assertThat(versions("1")).isZero();
        assertThat(repository.createDeploymentQuery().deploymentName(department).count())
                .isZero();
        assertThat(deployments.bringUpToDate(List.of(file("1", "một")))).isEqualTo(1);
    }

    @Test
    void findsOnlyTheFilesAskedFor() {
        assertThat(files.all()).extracting(DiagramFile::path).contains("processes/test/test-review.bpmn");
        assertThat(files.all()).extracting(DiagramFile::deployment).contains("test");
    }

    @Test
    void readsTheDepartmentAndTheNameFromThePath() {
        DiagramFile file =
                new DiagramFile("processes/tu-phap/1.001193.bpmn", "tu-phap", new ByteArrayResource(new byte[0]));
        assertThat(file.id()).isEqualTo("tu-phap/1.001193");
        assertThat(Stream.of("tu-phap/*", "**", "tu-phap/1.001193"))
                .allMatch(pattern -> DiagramFiles.matches(pattern, file.id()));
        assertThat(DiagramFiles.matches("**", "test/test-review")).isFalse();
        assertThat(DiagramFiles.matches("test/*", "test/test-review")).isTrue();
    }
}
