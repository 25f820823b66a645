package vn.motcua.bench.stock;

import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.bench.ModelM1;
import vn.motcua.bench.Peer;

/** The stock starter as its documentation shows it: query the group's task, claim it, complete it. */
@SpringBootApplication
public class StockPeer implements Peer {

    private final RuntimeService flows;
    private final TaskService tasks;
    private final IdentityService identity;

    StockPeer(RuntimeService flows, TaskService tasks, IdentityService identity) {
        this.flows = flows;
        this.tasks = tasks;
        this.identity = identity;
    }

    public static void main(String[] args) throws IOException {
        ConfigurableApplicationContext context = SpringApplication.run(StockPeer.class, args);
        deploy(context.getBean(RepositoryService.class));
        Peer.serve("B01.01-261122", context.getBean(StockPeer.class));
        context.close();
    }

    private static void deploy(RepositoryService repository) {
        DeploymentBuilder deployment = repository.createDeployment();
        ModelM1.FILES.forEach(file -> deployment.addInputStream(file, ModelM1.open(file)));
        deployment.deploy();
    }

    @Override
    public void play(String businessKey) {
        identity.setAuthenticatedUserId(ModelM1.STARTED_BY);
        flows.startProcessInstanceByKey(ModelM1.KEY, businessKey, ModelM1.variables());
        for (String group : ModelM1.GROUPS) {
            identity.setAuthenticatedUserId(group);
            Task task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(businessKey)
                    .taskCandidateGroup(group)
                    .singleResult();
            tasks.claim(task.getId(), group);
            tasks.complete(task.getId(), Map.of("decision", "approve", "note", "checked by " + group));
        }
        identity.clearAuthentication();
    }
}
