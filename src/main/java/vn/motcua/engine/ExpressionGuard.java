package vn.motcua.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Says what an expression may reach: variables, entries of maps and lists, a few facts of the execution and the task,
 * the result of a decision, and methods of the beans made for diagrams. Everything else is refused, so that neither
 * reflection nor the engine's own services can be reached from a diagram.
 */
class ExpressionGuard extends ELResolver {

    private static final Set<String> FACTS_OF_EXECUTION =
            Set.of("processBusinessKey", "businessKey", "id", "processInstanceId", "currentActivityId");
    private static final Set<String> FACTS_OF_TASK = Set.of(
            "id", "name", "taskDefinitionKey", "assignee", "owner", "dueDate", "createTime", "processInstanceId");
    private static final Set<String> FACTS_OF_DECISION = Set.of("singleResult", "firstResult");
    private static final Set<String> QUESTIONS_TO_EXECUTION =
            Set.of("getProcessBusinessKey", "getBusinessKey", "getVariable", "hasVariable");

    private final ELResolver variables = new VariableScopeElResolver();
    private final ELResolver inputs = new VariableContextElResolver();
    private final ELResolver getters = new BeanELResolver(true);
    private final DiagramBeans beans;

    ExpressionGuard(DiagramBeans beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        return base == null ? named(context, property) : member(context, base, property);
    }

    private @Nullable Object named(ELContext context, Object name) {
        Object value = variables.getValue(context, null, name);
        if (!context.isPropertyResolved()) {
            value = inputs.getValue(context, null, name);
        }
        if (!context.isPropertyResolved() && "task".equals(name)) {
            value = taskBeingOpened(context);
        }
        if (!context.isPropertyResolved()) {
            value = beans.find(String.valueOf(name));
            context.setPropertyResolved(value != null);
        }
        return value;
    }

    /** The engine asks for a new task's due date in the words of its execution, which knows no {@code task}. */
    private static @Nullable Object taskBeingOpened(ELContext context) {
        if (context.getContext(VariableScope.class) instanceof ExecutionEntity execution
                && !execution.getTasks().isEmpty()) {
            context.setPropertyResolved(true);
            return execution.getTasks().get(execution.getTasks().size() - 1);
        }
        return null;
    }

    private @Nullable Object member(ELContext context, Object base, Object property) {
        if (base instanceof DmnDecisionResult && FACTS_OF_DECISION.contains(String.valueOf(property))) {
            return getters.getValue(context, base, property);
        }
        if (base instanceof Map<?, ?> map) {
            context.setPropertyResolved(true);
            return map.get(property);
        }
        if (base instanceof List<?> list && property instanceof Number index) {
            context.setPropertyResolved(true);
            return list.get(index.intValue());
        }
        if (facts(base).contains(String.valueOf(property))) {
            return getters.getValue(context, base, property);
        }
        throw new ExpressionRefused(base, property);
    }

    private static Set<String> facts(Object base) {
        if (base instanceof DelegateExecution) {
            return FACTS_OF_EXECUTION;
        }
        return base instanceof DelegateTask ? FACTS_OF_TASK : Set.of();
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        if (base == null) {
            return null;
        }
        String name = String.valueOf(method);
        if (beans.owns(base)) {
            context.setPropertyResolved(true);
            return DiagramCall.of(base, name, arguments == null ? new Object[0] : arguments);
        }
        if (base instanceof DelegateExecution && QUESTIONS_TO_EXECUTION.contains(name)
                || base instanceof DmnDecisionResult && "getSingleResult".equals(name)) {
            return getters.invoke(context, base, name, types, arguments);
        }
        throw new ExpressionRefused(base, name);
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
        throw new ExpressionRefused(base == null ? context : base, property);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return Object.class;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }
}
