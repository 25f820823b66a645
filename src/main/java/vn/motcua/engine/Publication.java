package vn.motcua.engine;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts one diagram or decision table into the engine as its newest version, in the caller's transaction. What runs
 * stays on the version on which it began. The next start leaves it alone unless its release brings another file.
 */
@Component
public class Publication {

    /** Who brings a file in the gate's log: whoever wrote it brought it before, at each saving. */
    private static final String AT_PUBLICATION = "publication";

    private final Deployments deployments;
    private final DeployedFiles files;

    Publication(Deployments deployments, DeployedFiles files) {
        this.deployments = deployments;
        this.files = files;
    }

    /**
     * @param path where the file lies in the project: {@code processes/tu-phap/1.001193.bpmn}
     * @return the number of the new version
     * @throws ModelRefused when the gate does not let it in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int publish(String path, byte[] content) {
        files.lock();
        var deployment = deployments.deploy(DiagramFile.deployment(path), Map.of(path, content), AT_PUBLICATION);
        files.publish(path, DiagramFile.sha256(content), deployment.getId());
        return version(deployment);
    }

    private static int version(DeploymentWithDefinitions deployment) {
        Stream<ResourceDefinition> definitions = Stream.of(
                        deployment.getDeployedProcessDefinitions(), deployment.getDeployedDecisionDefinitions())
                .filter(found -> found != null)
                .flatMap(found -> found.stream());
        return definitions
                .mapToInt(ResourceDefinition::getVersion)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing to run in " + deployment.getName()));
    }
}
