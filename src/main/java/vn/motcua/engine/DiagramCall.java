package vn.motcua.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Calls a public method of a bean made for diagrams, whose class is usually package-private. */
final class DiagramCall {

    private DiagramCall() {}

    static @Nullable Object of(Object bean, String name, Object[] arguments) {
        Method method = Arrays.stream(bean.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(name) && takes(candidate, arguments))
                .filter(candidate -> candidate.getDeclaringClass() != Object.class)
                .findFirst()
                .orElseThrow(() -> new ExpressionRefused(bean, name));
        try {
            ReflectionUtils.makeAccessible(method);
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException() instanceof RuntimeException own
                    ? own
                    : new ProcessEngineException("Call of " + name + " failed", thrown.getTargetException());
        } catch (IllegalAccessException hidden) {
            throw new ProcessEngineException("Call of " + name + " failed", hidden);
        }
    }

    private static boolean takes(Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length || ReflectionUtils.isObjectMethod(method)) {
            return false;
        }
        for (int at = 0; at < types.length; at++) {
            if (!ClassUtils.isAssignableValue(types[at], arguments[at])) {
                return false;
            }
        }
        return true;
    }
}
