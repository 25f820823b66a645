package vn.motcua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.engine.FlowEvent.TaskOpened;

/** A rehearsal leaves no row, no number and no cached definition, and moves nobody else's clock. */
@MotCuaTest
class RehearsalLeavesNothingTests {

    private static final Draft MARRIAGE = Draft.of("processes/tu-phap/1.001193.bpmn");

    @Autowired
    Rehearsals rehearsals;

    @Autowired
    JdbcClient db;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Clock clock;

    @Autowired
    ConfigurableApplicationContext context;

    private Played play(String receivedAt, String... moves) {
        return rehearsals.play(
                MARRIAGE.text(),
                new NewRehearsal(null, "direct", receivedAt, "phuong-bac-giang", null, null, List.of(moves)));
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        db.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        db.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Test
    void leavesNoRow() {
        var before = rows();

        assertThat(play("2026-11-23T08:00:00+07:00", "choose supplement", "supplement", "straight")
                        .ended())
                .isTrue();

        assertThat(rows()).isEqualTo(before);
        assertThat(before).containsKeys("dossiers", "inbox", "letters", "audit_entries", "act_re_procdef");
    }

    @Test
    void leavesNoDefinitionInTheCache() {
        play("2026-11-23T08:00:00+07:00", "step");

        var known = db.sql("select id_ from act_re_procdef").query(String.class).list();
        assertThat(configuration()
                        .getDeploymentCache()
                        .getProcessDefinitionCache()
                        .keySet())
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void takesNoNumberThatOthersWaitFor() {
        var waited = new ArrayList<String>();
        var played =
                whilePlaying(() -> waited.add(db.sql("""
                        select count(*) from pg_locks l join pg_class c on c.oid = l.relation
                         where c.relname in ('dossier_serials', 'letter_serials', 'register_counters')
                           and l.mode like '%Exclusive%'
                        """).query(String.class).single()));

        assertThat(played.ended()).isTrue();
        assertThat(waited).isNotEmpty().containsOnly("0");
    }

    @Test
    void movesNobodyElsesClock() {
        var seen = new ArrayList<Instant>();
        var played = whilePlaying(() -> {
            seen.add(clock.instant());
            seen.add(ClockUtil.now().toInstant());
        });

        assertThat(played.frames().get(played.frames().size() - 1).openedAt())
                .isAfter(Instant.parse("2027-03-01T00:00:00Z"));
        assertThat(seen).isNotEmpty().containsOnly(TestClock.START);
        assertThat(clock.instant()).isEqualTo(TestClock.START);
        assertThat(ClockUtil.now().toInstant()).isEqualTo(TestClock.START);
    }

    /** Plays to the end; at each step that is opened another thread does {@code meanwhile}. */
    private Played whilePlaying(Runnable meanwhile) {
        ApplicationListener<ApplicationEvent> listener = event -> {
            if (event instanceof PayloadApplicationEvent<?> payload && payload.getPayload() instanceof TaskOpened) {
                CompletableFuture.runAsync(meanwhile).join();
            }
        };
        context.addApplicationListener(listener);
        try {
            return play("2027-03-01T08:00:00+07:00", "choose supplement", "supplement", "straight");
        } finally {
            context.removeApplicationListener(listener);
        }
    }
}
