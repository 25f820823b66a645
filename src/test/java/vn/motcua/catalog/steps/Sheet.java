package vn.motcua.catalog.steps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A step table in the making, saved as CSV or as the smallest workbook that is one. */
final class Sheet {

    private static final String PARTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument"
            + ".spreadsheetml.sheet.main+xml'/></Types>";

    private final List<List<String>> rows = new ArrayList<>();

    Sheet() {
        rows.add(TableFile.COLUMNS);
    }

    Sheet(String... header) {
        rows.add(List.of(header));
    }

    Sheet row(String process, String code, String step, String text, String role, String time, String unit) {
        rows.add(List.of(
                process,
                code,
                "Thủ tục",
                "",
                step,
                text,
                role,
                time,
                unit,
                "Phiếu trình",
                "2022/QĐ-UBND",
                "Tỉnh Cao Bằng",
                "27/11/2025",
                ""));
        return this;
    }

    /** The seven usual steps of a department, five and a half days together. */
    Sheet usual(String process, String code) {
        return row(process, code, "1", "Tiếp nhận hồ sơ", "Bộ phận tiếp nhận", "0.5", "working_days")
                .row(process, code, "2", "Phân công thụ lý", "Lãnh đạo phòng", "0.5", "working_days")
                .row(process, code, "3", "Thẩm định hồ sơ", "Chuyên viên", "3", "working_days")
                .row(process, code, "4", "Xem xét kết quả", "Lãnh đạo phòng", "0.5", "working_days")
                .row(process, code, "5", "Ký duyệt", "Lãnh đạo Sở", "0.5", "working_days")
                .row(process, code, "6", "Vào sổ, đóng dấu", "Văn thư Sở", "0.5", "working_days")
                .row(process, code, "7", "Trả kết quả", "Bộ phận tiếp nhận", "", "");
    }

    Path csv(Path folder) throws IOException {
        var file = folder.resolve("steps.csv");
        try (var out = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.DEFAULT)) {
            out.printRecords(rows);
        }
        return file;
    }

    Path xlsx(Path folder) throws IOException {
        var file = folder.resolve("steps.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + MAIN + "' xmlns:r='" + PARTS
                            + "'><sheets><sheet name='Bước' sheetId='1' r:id='r1'/></sheets></workbook>");
            put(zip, "xl/worksheets/sheet1.xml", worksheet());
        }
        return file;
    }

    private String worksheet() {
        var sheet = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData>");
        for (var i = 0; i < rows.size(); i++) {
            sheet.append("<row r='").append(i + 1).append("'>");
            for (var column = 0; column < rows.get(i).size(); column++) {
                sheet.append(
                        cell((char) ('A' + column) + "" + (i + 1), rows.get(i).get(column)));
            }
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    /** Numbers as numbers and formulas as formulas, as a spreadsheet saves them. */
    private static String cell(String place, String value) {
        if (value.startsWith("=")) {
            return "<c r='" + place + "'><f>" + value.substring(1) + "</f><v>0.5</v></c>";
        }
        return value.matches("[0-9]+(\\.[0-9]+)?")
                ? "<c r='" + place + "'><v>" + value + "</v></c>"
                : "<c r='" + place + "' t='inlineStr'><is><t>" + value + "</t></is></c>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Type='" + PARTS + "/" + type + "' Target='" + target + "'/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
