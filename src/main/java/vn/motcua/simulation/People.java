package vn.motcua.simulation;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invented applicants. */
final class People {

    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Giáp", "Thân");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Đức", "Minh", "Thu", "Quang", "Ngọc", "Hữu");
    private static final List<String> GIVEN =
            List.of("An", "Bình", "Cường", "Dũng", "Hường", "Khánh", "Lan", "Mạnh", "Ngân", "Phượng", "Sơn", "Yến");

    private People() {}

    static Map<String, Object> applicant(Random random) {
        return Map.of(
                "kind",
                "citizen",
                "name",
                one(FAMILY, random) + " " + one(MIDDLE, random) + " " + one(GIVEN, random),
                "idNumber",
                "024%09d".formatted(random.nextInt(1_000_000_000)),
                "phone",
                "098%07d".formatted(random.nextInt(10_000_000)),
                "address",
                "Số " + (1 + random.nextInt(300)) + ", tỉnh Bắc Ninh");
    }

    private static String one(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }
}
