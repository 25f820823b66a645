package vn.motcua.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.motcua.organization.DemoMode;

/** Says on the console where to go and, in the demo, as whom to sign in. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Environment environment;
    private final DemoMode demo;

    Welcome(Environment environment, DemoMode demo) {
        this.environment = environment;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet() {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        LOG.info("Một Cửa is ready: http://localhost:{}", port);
        if (demo.on()) {
            LOG.info("Demo officers are named like their group, password demo, signing PIN 123456: "
                    + "tu-phap.reception, tu-phap.specialist, tu-phap.leader, phuong-bac-giang.reception … "
                    + "and admin, analyst, approver, auditor, manager, chair. Not for production.");
        }
    }
}
