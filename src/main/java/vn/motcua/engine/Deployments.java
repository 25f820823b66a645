package vn.motcua.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the engine up to date with the release's files, one deployment to a department, with only those files in it
 * that changed since they were seen last: an edited file gives one new version of one diagram. What analysts published
 * meanwhile stays until the release brings another file than the one before.
 */
@Component
class Deployments {

    private static final Logger log = LoggerFactory.getLogger(Deployments.class);

    private final RepositoryService repository;
    private final DeployedFiles deployed;
    private final TransactionTemplate transaction;

    Deployments(RepositoryService repository, DeployedFiles deployed, TransactionTemplate transaction) {
        this.repository = repository;
        this.deployed = deployed;
        this.transaction = transaction;
    }

    /** Returns how many files were deployed. */
    int bringUpToDate(List<DiagramFile> files) {
        Map<String, List<DiagramFile>> changed = changed(files);
        int count = 0;
        for (Map.Entry<String, List<DiagramFile>> department : changed.entrySet()) {
            count += deploy(department.getKey(), department.getValue());
            log.info("Diagrams of {} are up to date", department.getKey());
        }
        log.info("Of {} diagrams and decision tables {} were deployed", files.size(), count);
        return count;
    }

    /** One file in a deployment of its own, in the caller's transaction; the gate is asked first. */
    DeploymentWithDefinitions deploy(String name, Map<String, byte[]> contents) {
        DeploymentBuilder deployment = repository.createDeployment().name(name).source("motcua");
        contents.forEach((path, content) -> deployment.addInputStream(path, new ByteArrayInputStream(content)));
        return deployment.deployWithResult();
    }

    /** Read before any lock is taken and on all cores: at most starts nothing changed. */
    private Map<String, List<DiagramFile>> changed(List<DiagramFile> files) {
        Map<String, FileState> known = deployed.states();
        return files.parallelStream()
                .filter(file -> !file.sha256()
                        .equals(known.getOrDefault(file.path(), FileState.UNKNOWN)
                                .seen()))
                .collect(Collectors.groupingBy(DiagramFile::deployment, TreeMap::new, Collectors.toList()));
    }

    private int deploy(String name, List<DiagramFile> files) {
        Integer count = transaction.execute(status -> {
            deployed.lock();
            return deployChanged(name, files);
        });
        return count == null ? 0 : count;
    }

    private int deployChanged(String name, List<DiagramFile> files) {
        Map<String, FileState> known = deployed.states();
        Map<String, byte[]> changed = new TreeMap<>();
        for (DiagramFile file : files) {
            byte[] content = file.content();
            String sha256 = DiagramFile.sha256(content);
            if (needsDeployment(file.path(), sha256, known.getOrDefault(file.path(), FileState.UNKNOWN))) {
                changed.put(file.path(), content);
            }
        }
        if (!changed.isEmpty()) {
            log.info("Deploying {} changed files of {}", changed.size(), name);
            String id = deploy(name, changed).getId();
            changed.forEach((path, content) -> deployed.keep(path, DiagramFile.sha256(content), id));
        }
        return changed.size();
    }

    private boolean needsDeployment(String path, String sha256, FileState known) {
        if (sha256.equals(known.seen())) {
            return false;
        }
        if (sha256.equals(known.live())) {
            deployed.note(path, sha256);
            return false;
        }
        if (known.isPublished()) {
            log.warn("The release's {} takes the place of what was published here", path);
        }
        return true;
    }
}
