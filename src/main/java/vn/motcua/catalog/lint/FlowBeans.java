package vn.motcua.catalog.lint;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;

/**
 * The beans that a step may call: components in the packages named {@code flow} that carry out a step. Found on the
 * class path without loading a class, so that the shell finds the same ones as the server.
 */
final class FlowBeans {

    private static final String STEP = "org.camunda.bpm.engine.delegate.JavaDelegate";

    private FlowBeans() {}

    static Set<String> names() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.setResourcePattern("**/flow/*.class");
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        var naming = new AnnotationBeanNameGenerator();
        var registry = new SimpleBeanDefinitionRegistry();
        return scanner.findCandidateComponents("vn.motcua").stream()
                .filter(AnnotatedBeanDefinition.class::isInstance)
                .map(AnnotatedBeanDefinition.class::cast)
                .filter(bean ->
                        Arrays.asList(bean.getMetadata().getInterfaceNames()).contains(STEP))
                .map(bean -> naming.generateBeanName(bean, registry))
                .collect(Collectors.toUnmodifiableSet());
    }
}
