package vn.motcua.catalog.sheet.order;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of a finished order as one ZIP, read one by one so that no node holds a department in memory. */
@Repository
public class SheetArchive {

    private static final String REPORT = "KHONG-LAP-DUOC.txt";

    private final JdbcClient db;

    SheetArchive(JdbcClient db) {
        this.db = db;
    }

    /** Procedures without a sheet, each with the reason. */
    public List<String> problems(long order) {
        return db.sql("""
                        select procedure || ': ' || problem from sheet_items
                         where order_id = :order and problem is not null order by position
                        """).param("order", order).query(String.class).list();
    }

    /** @throws SheetOrderNotDone while it is under way */
    public void refuseUnlessDone(SheetOrder order) {
        if (!order.state().equals("done")) {
            throw new SheetOrderNotDone(order.id());
        }
    }

    /** Writes and closes; the order is to be done. */
    public void write(SheetOrder order, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var position : positions(order.id())) {
                add(order.id(), position, zip);
            }
            if (order.problems() > 0) {
                zip.putNextEntry(new ZipEntry(REPORT));
                zip.write(problems(order.id()).stream()
                        .collect(Collectors.joining("\r\n"))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private List<Integer> positions(long order) {
        return db.sql("select position from sheet_items where order_id = :order and pdf is not null order by position")
                .param("order", order)
                .query(Integer.class)
                .list();
    }

    private void add(long order, int position, ZipOutputStream zip) throws IOException {
        record File(String name, byte[] pdf) {}
        var file = db.sql("select file_name, pdf from sheet_items where order_id = :order and position = :position")
                .param("order", order)
                .param("position", position)
                .query((row, number) -> new File(row.getString("file_name"), row.getBytes("pdf")))
                .single();
        zip.putNextEntry(new ZipEntry(file.name()));
        zip.write(file.pdf());
    }
}
