package vn.motcua.engine;

import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.context.ConfigurableApplicationContext;

/** Expressions of diagrams and decisions, with {@link ExpressionGuard} as the only way to any object. */
class GuardedExpressions extends SpringExpressionManager {

    private final DiagramBeans diagramBeans;

    GuardedExpressions(ConfigurableApplicationContext application) {
        super(application);
        this.diagramBeans = new DiagramBeans(application.getBeanFactory());
    }

    @Override
    protected ELResolver createElResolver() {
        return new ExpressionGuard(diagramBeans);
    }
}
