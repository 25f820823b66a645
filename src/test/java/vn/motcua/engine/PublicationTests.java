package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class PublicationTests {

    private final String key = "test-" + UUID.randomUUID();

    @Autowired
    Publication publication;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ModelVersions versions;

    @Autowired
    Flows flows;

    @Autowired
    Inbox inbox;

    @Test
    void whatRunsStaysOnItsVersionAndWhatStartsLaterIsOnTheNewOne() {
        assertThat(publish("Ký")).isEqualTo(1);
        start("old");
        assertThat(publish("Ký, đã sửa")).isEqualTo(2);
        start("new");

        assertThat(step("old")).isEqualTo("Ký");
        assertThat(step("new")).isEqualTo("Ký, đã sửa");
        assertThat(versions.of(key)).extracting(ModelVersion::number).containsExactly(2, 1);
        assertThat(versions.of(key)).extracting(ModelVersion::running).containsExactly(1L, 1L);
        assertThat(versions.content(key, 1))
                .hasValueSatisfying(
                        text -> assertThat(text).contains("name=\"Ký\"").doesNotContain("đã sửa"));
    }

    @Test
    void publishesADecisionTable() throws Exception {
        var file = Files.readString(Path.of("decisions/consulted-units.dmn")).replace("consulted-units", key);
        Integer version = transaction.execute(
                status -> publication.publish("decisions/" + key + ".dmn", file.getBytes(StandardCharsets.UTF_8)));

        assertThat(version).isEqualTo(1);
        assertThat(versions.latest(key))
                .hasValueSatisfying(found -> assertThat(found.resource()).isEqualTo("decisions/" + key + ".dmn"));
    }

    @Test
    void publishesNothingWhenTheTransactionAroundItFails() {
        transaction.executeWithoutResult(status -> {
            publication.publish(path(), content("Ký"));
            status.setRollbackOnly();
        });

        assertThat(versions.of(key)).isEmpty();
        assertThatThrownBy(() -> publication.publish(path(), content("Ký")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private Integer publish(String name) {
        return transaction.execute(status -> publication.publish(path(), content(name)));
    }

    private void start(String which) {
        flows.start(key, key + which, Map.of("specialistGroup", "x.specialist"), "officer");
    }

    private String step(String which) {
        return inbox.of(key + which).get(0).name();
    }

    private String path() {
        return "processes/test/" + key + ".bpmn";
    }

    private byte[] content(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/processes/test/test-issue.bpmn"))
                    .replace("test-issue", key)
                    .replace("name=\"Ký kết quả\"", "name=\"" + name + "\"")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
