package vn.motcua.engine.gate;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * The beans made for diagrams.
 *
 * @param names all of them; no variable may have such a name
 * @param delegates those that do the work of a service task
 * @param questions what may be asked about a task, as {@code bean.method}: public methods that take the task and answer
 */
public record KnownBeans(Set<String> names, Set<String> delegates, Set<String> questions) {

    /** @param beans by name, with their classes */
    public static KnownBeans of(Map<String, Class<?>> beans) {
        Set<String> delegates = new TreeSet<>();
        Set<String> questions = new TreeSet<>();
        beans.forEach((name, type) -> {
            if (JavaDelegate.class.isAssignableFrom(type)) {
                delegates.add(name);
            }
            Arrays.stream(type.getMethods())
                    .filter(KnownBeans::asksAboutTask)
                    .forEach(method -> questions.add(name + "." + method.getName()));
        });
        return new KnownBeans(Set.copyOf(beans.keySet()), delegates, questions);
    }

    private static boolean asksAboutTask(Method method) {
        return method.getReturnType() != void.class
                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {DelegateTask.class});
    }
}
