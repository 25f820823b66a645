package vn.motcua.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the engine up to date with the files, one deployment to a department, with only those files in it that
 * changed since they were deployed last: an edited file gives one new version of one diagram. All of them pass the gate
 * before the first is deployed.
 */
@Component
class Deployments {

    private static final String AT_START = "start";
    private static final Logger log = LoggerFactory.getLogger(Deployments.class);

    private final ModelGate gate;
    private final RepositoryService repository;
    private final DeployedFiles deployed;
    private final TransactionTemplate transaction;

    Deployments(ModelGate gate, RepositoryService repository, DeployedFiles deployed, TransactionTemplate transaction) {
        this.gate = gate;
        this.repository = repository;
        this.deployed = deployed;
        this.transaction = transaction;
    }

    /** Returns how many files were deployed: none of them when one is refused at the gate. */
    int bringUpToDate(List<DiagramFile> files) {
        passGate(files);
        Map<String, List<DiagramFile>> departments = files.stream()
                .collect(Collectors.groupingBy(DiagramFile::deployment, TreeMap::new, Collectors.toList()));
        int count = 0;
        int done = 0;
        for (Map.Entry<String, List<DiagramFile>> department : departments.entrySet()) {
            count += deploy(department.getKey(), department.getValue());
            done += department.getValue().size();
            log.info("Diagrams of {} are up to date ({} of {} files)", department.getKey(), done, files.size());
        }
        return count;
    }

    private void passGate(List<DiagramFile> files) {
        Map<String, String> known = deployed.hashes();
        List<ModelRefused> refused = new ArrayList<>();
        for (DiagramFile file : files) {
            byte[] content = file.content();
            if (!DiagramFile.sha256(content).equals(known.get(file.path()))) {
                try {
                    gate.require(file.path(), content, AT_START);
                } catch (ModelRefused one) {
                    refused.add(one);
                }
            }
        }
        if (!refused.isEmpty()) {
            refused.stream().skip(1).forEach(refused.get(0)::addSuppressed);
            throw refused.get(0);
        }
    }

    private int deploy(String name, List<DiagramFile> files) {
        Integer count = transaction.execute(status -> {
            deployed.lock();
            return deployChanged(name, files);
        });
        return count == null ? 0 : count;
    }

    private int deployChanged(String name, List<DiagramFile> files) {
        Map<String, String> known = deployed.hashes();
        Map<String, byte[]> changed = new TreeMap<>();
        for (DiagramFile file : files) {
            byte[] content = file.content();
            if (!DiagramFile.sha256(content).equals(known.get(file.path()))) {
                gate.require(file.path(), content, AT_START);
                changed.put(file.path(), content);
            }
        }
        if (!changed.isEmpty()) {
            log.info("Deploying {} changed files of {}", changed.size(), name);
            deploy(name, changed);
        }
        return changed.size();
    }

    private void deploy(String name, Map<String, byte[]> changed) {
        DeploymentBuilder deployment = repository.createDeployment().name(name).source("motcua");
        changed.forEach((path, content) -> deployment.addInputStream(path, new ByteArrayInputStream(content)));
        String id = deployment.deploy().getId();
        changed.forEach((path, content) -> deployed.keep(path, DiagramFile.sha256(content), id));
    }
}
