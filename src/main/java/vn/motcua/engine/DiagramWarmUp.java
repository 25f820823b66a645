package vn.motcua.engine;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the newest version of every diagram into the cache, so that no officer waits for it: beside the running
 * server, because reading 2,411 takes longer than a restart may. Who asks for a diagram meanwhile has it read at once.
 */
@Component
class DiagramWarmUp implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(DiagramWarmUp.class);
    private static final int REPORT_EVERY = 500;

    private final RepositoryService repository;
    private final JdbcClient db;
    private final Thread reading = new Thread(this::readLatest, "diagram-warm-up");
    private volatile boolean stopped;

    DiagramWarmUp(RepositoryService repository, JdbcClient db) {
        this.repository = repository;
        this.db = db;
        reading.setDaemon(true);
        reading.setPriority(Thread.MIN_PRIORITY);
    }

    /** When requests are taken, and not before: until then the other checks of the start need both cores. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        reading.start();
    }

    /** Waits for the diagram that is being read: its connection must not outlive the pool. */
    @Override
    public void destroy() throws InterruptedException {
        stopped = true;
        reading.join();
    }

    void readLatest() {
        List<String> ids = db.sql("select distinct on (key_) id_ from act_re_procdef order by key_, version_ desc")
                .query(String.class)
                .list();
        int done = 0;
        for (String id : ids) {
            if (stopped) {
                return;
            }
            ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(id);
            done++;
            if (done % REPORT_EVERY == 0 || done == ids.size()) {
                log.info("Read {} of {} diagrams", done, ids.size());
            }
        }
    }
}
