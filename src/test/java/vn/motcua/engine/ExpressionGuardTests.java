package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ExpressionGuardTests {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    Flows flows;

    private String key = "";

    @BeforeEach
    void startFlow() {
        key = new Reviews(flows).start();
    }

    private @Nullable Object evaluated(String expression) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            ExecutionEntity execution = (ExecutionEntity) engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(key)
                    .singleResult();
            return engine.getExpressionManager().createExpression(expression).getValue(execution);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${execution.class}",
                "${execution.getClass().forName('java.lang.Runtime')}",
                "${execution.class.classLoader}",
                "${specialistGroup.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('id')}",
                "${specialistGroup.toCharArray()}",
                "${testStep.getClass()}",
                "${testStep.class}",
                "${testStep.hashCode()}",
                "${testStep.wait()}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices().getRepositoryService()}",
                "${execution.getProcessEngine()}",
                "${execution.processEngine}",
                "${execution.setVariable('decision', 'approve')}",
                "${execution.processDefinition}",
                "${execution.removeVariables()}",
                "${deadline.getClass()}",
                "${deadline.setTime(0)}",
                "${dataSource}",
                "${runtimeService}",
                "${flows}",
                "${environment.systemProperties}",
                "${jdbcTemplate.execute('drop table inbox')}",
                "${processEngine}"
            })
    void refusesWhatReachesBeyondTheDiagram(String hostile) {
        assertThatThrownBy(() -> evaluated(hostile)).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void takesWhatDiagramsNeed() {
        assertThat(evaluated("${specialistGroup}")).isEqualTo(Reviews.GROUP);
        assertThat(evaluated("${specialistGroup == 'tu-phap.specialist'}")).isEqualTo(true);
        assertThat(evaluated("${execution.processBusinessKey}")).isEqualTo(key);
        assertThat(evaluated("${execution.getVariable('leaderGroup')}")).isEqualTo("tu-phap.leader");
        assertThat(evaluated("${testStep}")).isNotNull();
        assertThat(evaluated("${testStep.seenOf(execution.processBusinessKey)}"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isEmpty();
    }
}
