package vn.motcua.engine;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * meanwhile stays until the release brings another file than the one before. All files pass the gate before the first
 * is deployed.
 */
@Component
class Deployments {

    private static final Logger log = LoggerFactory.getLogger(Deployments.class);

    /** Who brings a file in the gate's log where no officer does. */
    private static final String AT_START = "start";

    private final RepositoryService repository;
    private final DeployedFiles deployed;
    private final TransactionTemplate transaction;
    private final ModelGate gate;

    Deployments(RepositoryService repository, DeployedFiles deployed, TransactionTemplate transaction, ModelGate gate) {
        this.repository = repository;
        this.deployed = deployed;
        this.transaction = transaction;
        this.gate = gate;
    }

    /** Returns how many files were deployed: none of them when one is refused at the gate. */
    int bringUpToDate(List<DiagramFile> files) {
        Map<String, List<DiagramFile>> changed = changed(files);
        passGate(changed.values());
        int count = 0;
        for (Map.Entry<String, List<DiagramFile>> department : changed.entrySet()) {
            count += deploy(department.getKey(), department.getValue());
            log.info("Diagrams of {} are up to date", department.getKey());
        }
        log.info("Of {} diagrams and decision tables {} were deployed", files.size(), count);
        return count;
    }

    /** Files in one deployment, in the caller's transaction; each passes the gate first. */
    DeploymentWithDefinitions deploy(String name, Map<String, byte[]> contents, String actor) {
        DeploymentBuilder deployment = repository.createDeployment().name(name).source("motcua");
        contents.forEach((path, content) -> {
            gate.require(path, content, actor);
            deployment.addInputStream(path, new ByteArrayInputStream(content));
        });
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

    private void passGate(Collection<List<DiagramFile>> changed) {
        List<ModelRefused> refused = changed.parallelStream()
                .flatMap(List::stream)
                .map(this::refused)
                .flatMap(Optional::stream)
                .toList();
        if (!refused.isEmpty()) {
            refused.stream().skip(1).forEach(refused.get(0)::addSuppressed);
            throw refused.get(0);
        }
    }

    private Optional<ModelRefused> refused(DiagramFile file) {
        try {
            gate.require(file.path(), file.content(), AT_START);
            return Optional.empty();
        } catch (ModelRefused refused) {
            return Optional.of(refused);
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
            String id = deploy(name, changed, AT_START).getId();
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
