package vn.motcua.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

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
