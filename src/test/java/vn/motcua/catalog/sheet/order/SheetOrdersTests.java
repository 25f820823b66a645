package vn.motcua.catalog.sheet.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.batch.Work;
import vn.motcua.batch.WorkQueue;
import vn.motcua.batch.WorkRuns;
import vn.motcua.batch.Worker;

@MotCuaTest
class SheetOrdersTests {

    /** Fourteen procedures: a chunk and a bit. */
    private static final String DEPARTMENT = "dan-toc-va-ton-giao";

    @Autowired
    SheetOrders orders;

    @Autowired
    WorkRuns runs;

    @Autowired
    Work sheetsOfDepartments;

    @Autowired
    Worker sheetWorker;

    @Autowired
    SheetArchive archive;

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvc http;

    @AfterEach
    void leaveNoOrder() {
        sheetWorker.start();
        db.sql("delete from sheet_orders").update();
    }

    @Test
    void goesOnBehindItsLastChunkAfterAKill() {
        orders.ask(DEPARTMENT, "analyst");
        printable(12);
        sheetWorker.stop();
        runs.next(sheetsOfDepartments);
        assertThat(only().settled()).isEqualTo(SheetJob.CHUNK);
        db.sql("update sheet_items set file_name = 'made before the kill' where pdf is not null")
                .update();
        leaveAsAKillDoes();
        sheetWorker.start();
        assertThat(runs.next(sheetsOfDepartments))
                .as("while the killed node may still live")
                .isFalse();

        clock.set(clock.instant().plus(WorkQueue.SILENCE).plusSeconds(1));
        assertThat(runs.next(sheetsOfDepartments)).isTrue();

        assertThat(only()).extracting(SheetOrder::state, SheetOrder::made).containsExactly("done", 12);
        assertThat(count("file_name = 'made before the kill'")).isEqualTo(SheetJob.CHUNK);
        assertThat(db.sql(
                                "select count(*) from batch_job_execution e join batch_job_execution_params p using (job_execution_id)"
                                        + " where p.parameter_value = :id and e.status = 'COMPLETED'")
                        .param("id", String.valueOf(only().id()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void namesTheSheetThatCannotBeMadeAndMakesTheOthers() throws IOException {
        orders.ask(DEPARTMENT, "analyst");
        printable(4);
        db.sql("update sheet_items set procedure = '9.999999' where position = 3")
                .update();

        runs.next(sheetsOfDepartments);

        assertThat(only())
                .extracting(SheetOrder::state, SheetOrder::made, SheetOrder::problems)
                .containsExactly("done", 3, 1);
        assertThat(archive.problems(only().id()))
                .containsExactly("9.999999: Danh mục không có thủ tục mang mã 9.999999.");
        nameApart();
        var files = unzipped();
        assertThat(files).hasSize(4).containsKey("KHONG-LAP-DUOC.txt");
        assertThat(files.get("KHONG-LAP-DUOC.txt")).contains("9.999999");
    }

    @Test
    void fourDepartmentsWaitForEachOther() {
        for (var department : new String[] {"thanh-tra", DEPARTMENT, "bao-hiem-xa-hoi", "khoa-hoc-va-cong-nghe"}) {
            orders.ask(department, "manager");
        }
        orders.ask(DEPARTMENT, "analyst");
        printable(1);
        assertThat(orders.latest()).hasSize(4).allMatch(order -> order.state().equals("queued"));

        runs.next(sheetsOfDepartments);

        assertThat(orders.latest())
                .filteredOn(order -> order.state().equals("done"))
                .extracting(SheetOrder::department)
                .containsExactly("thanh-tra");
        assertThat(runs.next(sheetsOfDepartments) && runs.next(sheetsOfDepartments) && runs.next(sheetsOfDepartments))
                .isTrue();
        assertThat(runs.next(sheetsOfDepartments)).isFalse();
        assertThat(orders.latest()).hasSize(4).allMatch(order -> order.settled() == order.total());
    }

    @Test
    void aNewOrderTakesTheOldOnesPlaceWhenItIsDone() {
        orders.ask("bao-hiem-xa-hoi", "analyst");
        runs.next(sheetsOfDepartments);
        var first = only().id();
        orders.ask("bao-hiem-xa-hoi", "analyst");
        runs.next(sheetsOfDepartments);

        assertThat(only().id()).isGreaterThan(first);
        assertThat(db.sql("select count(*) from sheet_orders")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> orders.order(first)).isInstanceOf(SheetOrderNotFound.class);
    }

    @Test
    void anOrderThatEndsEveryWorkerIsLeftToAPerson() {
        orders.ask("bao-hiem-xa-hoi", "analyst");
        db.sql("update sheet_orders set state = 'running', attempts = 5, touched_at = '2020-01-01'")
                .update();

        runs.next(sheetsOfDepartments);
        assertThat(only().state()).isEqualTo("stopped");
        orders.ask("bao-hiem-xa-hoi", "analyst");
        runs.next(sheetsOfDepartments);

        assertThat(only().state()).isEqualTo("done");
    }

    @Test
    void thePageOrdersShowsProgressAndHandsOutTheFiles() throws Exception {
        http.perform(post("/sheets")
                .param("department", DEPARTMENT)
                .with(user("analyst"))
                .with(csrf()));
        var waiting = page("/sheets");
        var id = only().id();
        var early = http.perform(get("/sheets/" + id + "/zip").with(user("analyst")))
                .andReturn()
                .getResponse();
        printable(2);
        runs.next(sheetsOfDepartments);
        nameApart();
        var zip = http.perform(get("/sheets/" + id + "/zip").with(user("auditor")))
                .andReturn()
                .getResponse();

        assertThat(waiting).contains("Đang chờ đến lượt", "0 trên 14 phiếu", "hx-trigger=\"every 2s\"");
        assertThat(early.getStatus()).isEqualTo(409);
        assertThat(page("/sheets"))
                .contains("2 trên 2 phiếu", "/sheets/" + id + "/zip")
                .doesNotContain("hx-trigger");
        assertThat(zip.getContentType()).isEqualTo("application/zip");
        assertThat(http.perform(post("/sheets")
                                .param("department", "x")
                                .with(user("analyst"))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    private String page(String address) throws Exception {
        return http.perform(get(address).with(user("analyst")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** So many items of each order, and every one of them a procedure that has a diagram. */
    private void printable(int items) {
        db.sql("delete from sheet_items where position > :items")
                .param("items", items)
                .update();
        db.sql("update sheet_items set procedure = '1.001193'").update();
    }

    private void nameApart() {
        db.sql("update sheet_items set file_name = position || '.pdf' where pdf is not null")
                .update();
    }

    private void leaveAsAKillDoes() {
        db.sql("update sheet_orders set state = 'running'").update();
        for (var table : new String[] {"batch_job_execution", "batch_step_execution"}) {
            db.sql("update " + table + " set status = 'STARTED', exit_code = 'UNKNOWN', end_time = null"
                            + " where job_execution_id = (select max(job_execution_id) from batch_job_execution)")
                    .update();
        }
    }

    private SheetOrder only() {
        assertThat(orders.latest()).hasSize(1);
        return orders.latest().get(0);
    }

    private int count(String condition) {
        return db.sql("select count(*) from sheet_items where " + condition)
                .query(Integer.class)
                .single();
    }

    private Map<String, String> unzipped() throws IOException {
        var out = new ByteArrayOutputStream();
        archive.write(only(), out);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
