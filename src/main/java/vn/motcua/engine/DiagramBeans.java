package vn.motcua.engine;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

/** The beans that diagrams may call: those whose class lives in a {@code flow} package of a module, and no other. */
class DiagramBeans {

    private static final String HOUSE = "vn.motcua.";

    private final ConfigurableListableBeanFactory beans;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    DiagramBeans(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    @Nullable
    Object find(String name) {
        return known.computeIfAbsent(name, this::isForDiagrams) ? beans.getBean(name) : null;
    }

    boolean owns(Object value) {
        return isForDiagrams(AopUtils.getTargetClass(value));
    }

    /** All of them by name with their classes; none is made for the asking. */
    Map<String, Class<?>> all() {
        Map<String, Class<?>> found = new TreeMap<>();
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = AutoProxyUtils.determineTargetClass(beans, name);
            if (type != null && isForDiagrams(type)) {
                found.put(name, type);
            }
        }
        return found;
    }

    /** The same found by looking at the classes, where no application runs. */
    static Map<String, Class<?>> onClassPath() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        scanner.setResourcePattern("**/flow/*.class");
        BeanDefinitionRegistry nothing = new SimpleBeanDefinitionRegistry();
        Map<String, Class<?>> found = new TreeMap<>();
        for (BeanDefinition bean : scanner.findCandidateComponents(HOUSE.substring(0, HOUSE.length() - 1))) {
            String name = AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, nothing);
            found.put(name, ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null));
        }
        return found;
    }

    private boolean isForDiagrams(String name) {
        if (!beans.containsBean(name)) {
            return false;
        }
        Class<?> type = beans.containsBeanDefinition(name) ? AutoProxyUtils.determineTargetClass(beans, name) : null;
        return isForDiagrams(type == null ? AopUtils.getTargetClass(beans.getBean(name)) : type);
    }

    private static boolean isForDiagrams(Class<?> type) {
        return type.getPackageName().startsWith(HOUSE) && (type.getPackageName() + ".").contains(".flow.");
    }
}
