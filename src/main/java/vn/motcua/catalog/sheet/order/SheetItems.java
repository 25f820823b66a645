package vn.motcua.catalog.sheet.order;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.batch.WorkQueue;

/** The sheets of an order as they are made. */
@Repository
class SheetItems {

    private final JdbcClient db;
    private final WorkQueue sheetQueue;

    SheetItems(JdbcClient db, WorkQueue sheetQueue) {
        this.db = db;
        this.sheetQueue = sheetQueue;
    }

    /** A sheet, in the transaction of its chunk. */
    void keep(MadeSheet sheet) {
        db.sql("""
                        update sheet_items set file_name = :name, pdf = :pdf, problem = :problem
                         where order_id = :order and position = :position
                        """)
                .param("name", sheet.fileName())
                .param("pdf", sheet.pdf(), Types.BINARY)
                .param("problem", sheet.problem())
                .param("order", sheet.item().order())
                .param("position", sheet.item().position())
                .update();
        sheetQueue.alive(sheet.item().order());
    }

    /** What the department had before is no longer needed. */
    void dropOlderThan(long order) {
        db.sql("""
                        delete from sheet_orders
                         where id < :id and department = (select department from sheet_orders where id = :id)
                        """).param("id", order).update();
    }
}
