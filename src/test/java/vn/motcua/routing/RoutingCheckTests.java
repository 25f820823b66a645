package vn.motcua.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import vn.motcua.MotCuaTest;
import vn.motcua.engine.Decisions;

@MotCuaTest
class RoutingCheckTests {

    @Autowired
    RoutingCheck check;

    @Autowired
    Decisions decisions;

    @Autowired
    RepositoryService repository;

    private String deployment = "";

    @AfterEach
    void takeTheBadTableBack() {
        if (!deployment.isEmpty()) {
            repository.deleteDeployment(deployment);
        }
    }

    @Test
    void findsOurOwnTablesRight() {
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void answersWithTheRuleThatApplied() {
        var questions = List.of(Map.<String, Object>of("handledBy", "tu-phap", "level", "province", "daysLate", 6));

        assertThat(decisions.decide("escalation-ladder", questions))
                .singleElement()
                .satisfies(rules -> assertThat(rules).singleElement().satisfies(decided -> {
                    assertThat(decided.rule()).isEqualTo("Rule_OfficeChief");
                    assertThat(decided.outputs()).containsEntry("escalationGroup", "van-phong-ubnd.leader");
                }));
    }

    @Test
    void refusesAUnitThatDoesNotExistNamingDecisionRuleAndOutput() {
        deploy("\"van-phong-ubnd.leader\"", "\"van-phong-tinh.leader\"");

        assertThatThrownBy(this::start)
                .isInstanceOf(RoutingWrong.class)
                .hasMessageContaining("escalation-ladder, rule Rule_OfficeChief, output escalationGroup")
                .hasMessageContaining("van-phong-tinh.leader");
    }

    @Test
    void refusesARoleThatDoesNotExist() {
        deploy("\"van-phong-ubnd.leader\"", "\"van-phong-ubnd.director\"");

        assertThatThrownBy(this::start).hasMessageContaining("there is no group van-phong-ubnd.director");
    }

    private void deploy(String right, String wrong) {
        var text = decisions.text("escalation-ladder").orElseThrow().replace(right, wrong);
        deployment = repository
                .createDeployment()
                .addString("escalation-ladder.dmn", text)
                .deploy()
                .getId();
    }

    private void start() {
        check.run(new DefaultApplicationArguments());
    }
}
