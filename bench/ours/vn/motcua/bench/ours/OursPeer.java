package vn.motcua.bench.ours;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import vn.motcua.bench.ModelM1;
import vn.motcua.bench.Peer;
import vn.motcua.engine.Flows;
import vn.motcua.engine.Inbox;
import vn.motcua.engine.OpenTask;
import vn.motcua.engine.Tasks;

/**
 * Our engine module with its inbox and the record, on the same model as the stock peer. The modules that know what a
 * dossier is are left out, because the model has no law in it.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@ConfigurationPropertiesScan("vn.motcua.engine")
@ComponentScan(
        basePackages = {"vn.motcua.engine", "vn.motcua.audit"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
public class OursPeer {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    public static void main(String[] args) throws IOException {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(OursPeer.class)
                .properties(
                        "spring.main.web-application-type=none",
                        "spring.main.banner-mode=off",
                        "spring.main.keep-alive=false",
                        "motcua.engine.jobs=false",
                        "motcua.engine.deploy=shared/*",
                        "logging.level.root=warn")
                .run(args);
        deploy(context.getBean(RepositoryService.class));
        Flows flows = context.getBean(Flows.class);
        Inbox inbox = context.getBean(Inbox.class);
        Tasks tasks = context.getBean(Tasks.class);
        Peer.serve("B01.02-261122", key -> play(flows, inbox, tasks, key));
        context.close();
    }

    private static void deploy(RepositoryService repository) {
        DeploymentBuilder deployment = repository.createDeployment();
        ModelM1.FILES.forEach(file -> deployment.addInputStream(file, ModelM1.open(file)));
        deployment.deploy();
    }

    private static void play(Flows flows, Inbox inbox, Tasks tasks, String key) {
        flows.start(ModelM1.KEY, key, ModelM1.variables(), ModelM1.STARTED_BY);
        for (String group : ModelM1.GROUPS) {
            OpenTask task = inbox.of(key).get(0);
            tasks.claim(task.id(), group);
            tasks.complete(task.id(), "approve", "checked by " + group, Map.of("note", "checked"), group);
        }
    }
}
