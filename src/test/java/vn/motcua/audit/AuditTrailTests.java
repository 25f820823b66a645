package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaTest;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.engine.FlowEvent.SequenceFlowTaken;
import vn.motcua.engine.FlowEvent.StepEntered;

@MotCuaTest
class AuditTrailTests {

    @Autowired
    AuditTrail trail;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsFactsInTheOrderInWhichTheyHappened() {
        String dossier = "H05.99-261123-0001";
        inTransaction(() -> {
            dossierEvent(dossier, "received");
            events.publishEvent(entered(dossier, "Activity_ReceiveDossier"));
        });
        inTransaction(() -> {
            events.publishEvent(new SequenceFlowTaken(dossier, "tthc-1", "Flow_1", "A", "B", "an"));
            dossierEvent(dossier, "state-changed");
        });
        List<AuditEntry> rows = trail.of(dossier);
        assertThat(rows).extracting(AuditEntry::seq).containsExactly(1, 2, 3, 4);
        assertThat(rows)
                .extracting(AuditEntry::kind)
                .containsExactly("dossier-received", "step-entered", "flow-taken", "dossier-state-changed");
        assertThat(rows.get(2).facts()).isEqualTo(Map.of("from", "A", "to", "B"));
        assertThat(rows.get(2).step()).isEqualTo("Flow_1");
    }

    @Test
    void keepsNothingOfARolledBackTransaction() {
        String dossier = "H05.99-261123-0002";
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            dossierEvent(dossier, "received");
            status.setRollbackOnly();
        });
        assertThat(trail.of(dossier)).isEmpty();
        inTransaction(() -> dossierEvent(dossier, "received"));
        assertThat(trail.of(dossier)).extracting(AuditEntry::seq).containsExactly(1);
    }

    @Test
    void keepsAnInnerTransactionApart() {
        String dossier = "H05.99-261123-0003";
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            dossierEvent(dossier, "received");
            own.executeWithoutResult(inner -> dossierEvent(dossier, "state-changed"));
            dossierEvent(dossier, "received");
            status.setRollbackOnly();
        });
        assertThat(trail.of(dossier)).extracting(AuditEntry::kind).containsExactly("dossier-state-changed");
    }

    @Test
    void writesAReadAtOnce() {
        trail.recordRead("H05.99-261123-0004", "auditor");
        AuditEntry read = trail.of("H05.99-261123-0004").get(0);
        assertThat(read.kind()).isEqualTo("dossier-read");
        assertThat(read.actor()).isEqualTo("auditor");
    }

    @Test
    void numbersWithoutGapsWhenManyWriteAtOnce() throws Exception {
        String dossier = "H05.99-261123-0005";
        Callable<Void> writer = () -> {
            IntStream.range(0, 25).forEach(i -> inTransaction(() -> dossierEvent(dossier, "state-changed")));
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (Future<Void> done : threads.invokeAll(List.of(writer, writer, writer, writer))) {
            done.get();
        }
        threads.shutdown();
        assertThat(trail.of(dossier))
                .extracting(AuditEntry::seq)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
        assertThat(brokenLinks(dossier)).isEmpty();
    }

    @Test
    void refusesToChangeOrTakeAwayARow() {
        String dossier = "H05.99-261123-0006";
        trail.recordRead(dossier, "auditor");
        assertRefused("update audit_entries set actor = 'x' where dossier_code = '" + dossier + "'");
        assertRefused("delete from audit_entries where dossier_code = '" + dossier + "'");
        assertRefused("truncate audit_entries");
        assertRefused("delete from audit_heads where dossier_code = '" + dossier + "'");
        assertThat(trail.of(dossier)).hasSize(1);
    }

    @Test
    void showsARowThatTheTablesOwnerChanged() {
        String dossier = "H05.99-261123-0007";
        inTransaction(() -> {
            dossierEvent(dossier, "received");
            dossierEvent(dossier, "state-changed");
            dossierEvent(dossier, "state-changed");
        });
        assertThat(brokenLinks(dossier)).isEmpty();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("alter table audit_entries disable trigger audit_entries_stay")
                    .update();
            jdbc.sql("update audit_entries set actor = 'forger' where dossier_code = ? and seq = 2")
                    .param(dossier)
                    .update();
            assertThat(brokenLinks(dossier)).containsExactly(2);
            status.setRollbackOnly();
        });
    }

    private void assertRefused(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasStackTraceContaining("append-only");
    }

    /** Numbers of the rows whose hash is not that of their own fields behind the row before. */
    private List<Integer> brokenLinks(String dossier) {
        List<byte[]> hashes = jdbc.sql("select hash from audit_entries where dossier_code = ? order by seq")
                .param(dossier)
                .query(byte[].class)
                .list();
        List<AuditEntry> rows = trail.of(dossier);
        return IntStream.range(0, rows.size())
                .filter(i -> !Arrays.equals(
                        hashes.get(i),
                        CanonicalRow.hash(i == 0 ? CanonicalRow.sha256() : hashes.get(i - 1), rows.get(i))))
                .mapToObj(i -> rows.get(i).seq())
                .toList();
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private void dossierEvent(String dossier, String kind) {
        events.publishEvent(new DossierEvent(new DossierCode(dossier), kind, Map.of("to", "in-progress"), "an"));
    }

    private static StepEntered entered(String dossier, String step) {
        return new StepEntered(dossier, "tthc-1", step, "Tiếp nhận hồ sơ", "userTask", "an");
    }
}
