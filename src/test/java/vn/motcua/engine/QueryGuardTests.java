package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class QueryGuardTests {

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Test
    void refusesExpressionsInsideOr() {
        TaskQuery hostile =
                tasks.createTaskQuery().or().taskAssigneeExpression("${'an'}").endOr();
        assertThatThrownBy(hostile::list).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(hostile::count).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(hostile::singleResult).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> hostile.listPage(0, 1)).isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void refusesExpressionsInQueries() {
        TaskQuery hostile = tasks.createTaskQuery().taskAssigneeExpression("${'an'}");
        assertThatThrownBy(hostile::list).isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void answersQueriesWithoutExpressions() {
        assertThat(tasks.createTaskQuery()
                        .or()
                        .taskAssignee("nobody")
                        .taskCandidateGroup("none")
                        .endOr()
                        .count())
                .isZero();
    }

    @Test
    void runsNoScripts() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .allSatisfy(factory -> assertThat(factory.getClass().getName()).startsWith("org.camunda."));
        BpmnModelInstance diagram = Bpmn.createExecutableProcess("test-script")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .scriptTask()
                .scriptFormat("feel")
                .scriptText("1 + 1")
                .endEvent()
                .done();
        repository
                .createDeployment()
                .addModelInstance("test-script.bpmn", diagram)
                .deploy();
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("test-script"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Scripts are not run here");
    }
}
