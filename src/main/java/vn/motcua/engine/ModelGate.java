package vn.motcua.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.motcua.engine.gate.KnownBeans;
import vn.motcua.engine.gate.ModelReading;

/**
 * Stands before every deployment, at start too: deploying a diagram is running code. It reads the file as a stream, with
 * limits on all that can grow, and lets through only what is on the lists {@code gate/bpmn.yaml} and {@code gate/dmn.yaml}.
 * Whether a diagram makes sense is not its question.
 */
@Component
public class ModelGate {

    private static final Logger log = LoggerFactory.getLogger(ModelGate.class);

    private final Supplier<KnownBeans> beans;
    private final ApplicationEventPublisher events;

    /** Files that passed, by path and hash. A refused one is read anew each time. */
    private final Cache<String, Boolean> passed =
            Caffeine.newBuilder().maximumSize(10_000).build();

    @Autowired
    ModelGate(ConfigurableListableBeanFactory beans, ApplicationEventPublisher events) {
        this(SingletonSupplier.of(() -> KnownBeans.of(new DiagramBeans(beans).all())), events);
    }

    private ModelGate(Supplier<KnownBeans> beans, ApplicationEventPublisher events) {
        this.beans = beans;
        this.events = events;
    }

    /** A gate for the command line, where no application runs: it knows the beans by their classes. */
    public static ModelGate withoutApplication() {
        return new ModelGate(SingletonSupplier.of(() -> KnownBeans.of(DiagramBeans.onClassPath())), event -> {});
    }

    /** What is wrong with a file, at most fifty things; empty when it may be deployed. Never throws. */
    public List<GateFinding> check(String path, byte[] content) {
        String known = path + " " + DiagramFile.sha256(content);
        if (passed.getIfPresent(known) != null) {
            return List.of();
        }
        List<GateFinding> findings = ModelReading.check(path, content, beans.get());
        if (findings.isEmpty()) {
            passed.put(known, true);
        }
        return findings;
    }

    /**
     * Lets a file through or refuses it, which is logged and told as {@link ModelWasRefused}.
     *
     * @param actor login of who brings it
     */
    public void require(String path, byte[] content, String actor) {
        List<GateFinding> findings = check(path, content);
        if (findings.isEmpty()) {
            return;
        }
        ModelRefused refused = new ModelRefused(path, findings, LocaleContextHolder.getLocale());
        log.warn("Refused a model of {}: {}", actor, refused.getMessage().replaceAll("\\p{Cntrl}", " "));
        events.publishEvent(new ModelWasRefused(
                path, actor, findings.stream().map(GateFinding::rule).distinct().toList()));
        throw refused;
    }
}
