package vn.motcua.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Deploys what changed and only then lets jobs run; requests are taken after that. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineStart implements ApplicationRunner {

    private final DiagramFiles files;
    private final Deployments deployments;
    private final EngineSettings settings;
    private final JobExecutor jobs;

    EngineStart(DiagramFiles files, Deployments deployments, EngineSettings settings, JobExecutor jobs) {
        this.files = files;
        this.deployments = deployments;
        this.settings = settings;
        this.jobs = jobs;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        deployments.bringUpToDate(files.all());
        if (settings.jobs()) {
            jobs.start();
        }
    }
}
