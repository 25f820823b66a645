package vn.motcua.catalog.sheet.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Procedure;

/** The orders of all nodes, and what is asked of them. */
@Repository
public class SheetOrders {

    private static final String LATEST = """
            select o.*, count(i.*) as total, count(i.pdf) as made, count(i.problem) as problems
              from sheet_orders o join sheet_items i on i.order_id = o.id
             where o.id = (select max(n.id) from sheet_orders n where n.department = o.department)
               and (:id::bigint is null or o.id = :id)
             group by o.id
            """;

    private final JdbcClient db;
    private final Catalog catalog;
    private final Clock clock;

    SheetOrders(JdbcClient db, Catalog catalog, Clock clock) {
        this.db = db;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** The newest order of each department that has one. */
    public List<SheetOrder> latest() {
        return db.sql(LATEST).param("id", null).query(SheetOrders::read).list();
    }

    /** @throws SheetOrderNotFound when there is none, or a newer one took its place */
    public SheetOrder order(long id) {
        return db.sql(LATEST)
                .param("id", id)
                .query(SheetOrders::read)
                .optional()
                .orElseThrow(() -> new SheetOrderNotFound(String.valueOf(id)));
    }

    /**
     * Asks for the sheets of a department: a stopped order goes on, one that is under way stays as it is, else a new
     * one joins the queue.
     *
     * @throws DepartmentWithoutProcedures when it owns none
     */
    @Transactional
    public void ask(String department, String who) {
        var procedures = catalog.all().stream()
                .filter(procedure -> Catalog.folder(procedure).equals(department))
                .toList();
        if (procedures.isEmpty()) {
            throw new DepartmentWithoutProcedures(department);
        }
        if (resumed(department)) {
            return;
        }
        insert(department, who).ifPresent(order -> fill(order, procedures));
    }

    private boolean resumed(String department) {
        return db.sql("""
                        update sheet_orders set state = 'queued', attempts = 0
                         where id = (select max(id) from sheet_orders where department = :department)
                           and state = 'stopped'
                        """).param("department", department).update() > 0;
    }

    /** Empty when one is under way. */
    private Optional<Long> insert(String department, String who) {
        return db.sql("""
                        insert into sheet_orders (department, asked_by, asked_at, state)
                        values (:department, :who, :now, 'queued')
                        on conflict (department) where state in ('queued', 'running') do nothing
                        returning id
                        """)
                .param("department", department)
                .param("who", who)
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .optional();
    }

    private void fill(long order, List<Procedure> procedures) {
        var codes =
                procedures.stream().map(procedure -> procedure.code().value()).toArray(String[]::new);
        db.sql("""
                        insert into sheet_items (order_id, position, procedure)
                        select :order, position, code
                          from unnest(:codes::text[]) with ordinality as listed (code, position)
                        """).param("order", order).param("codes", codes).update();
    }

    static SheetOrder read(ResultSet row, int number) throws SQLException {
        return new SheetOrder(
                row.getLong("id"),
                row.getString("department"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class),
                row.getString("state"),
                row.getInt("total"),
                row.getInt("made"),
                row.getInt("problems"));
    }
}
