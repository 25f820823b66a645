package vn.motcua.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.organization.UnitId;

/** How sources print the departments and agencies of the province, and the slug of each, which names its folder. */
final class DepartmentNames {

    /** The folder of procedures whose department is not known. */
    static final String UNASSIGNED = "unassigned";

    private static final Map<String, String> SLUGS = Map.ofEntries(
            Map.entry("sở tài chính", "tai-chinh"),
            Map.entry("sở xây dựng", "xay-dung"),
            Map.entry("sở nội vụ", "noi-vu"),
            Map.entry("sở y tế", "y-te"),
            Map.entry("sở công thương", "cong-thuong"),
            Map.entry("sở giáo dục và đào tạo", "giao-duc-va-dao-tao"),
            Map.entry("sở khoa học và công nghệ", "khoa-hoc-va-cong-nghe"),
            Map.entry("sở nông nghiệp và môi trường", "nong-nghiep-va-moi-truong"),
            Map.entry("sở văn hóa, thể thao và du lịch", "van-hoa-the-thao-va-du-lich"),
            Map.entry("sở dân tộc và tôn giáo", "dan-toc-va-ton-giao"),
            Map.entry("ban quản lý các khu công nghiệp", "ban-quan-ly-khu-cong-nghiep"),
            Map.entry("ban quản lý các khu công nghiệp tỉnh", "ban-quan-ly-khu-cong-nghiep"),
            Map.entry("thanh tra tỉnh", "thanh-tra"),
            Map.entry("sở tư pháp", "tu-phap"),
            Map.entry("sở ngoại vụ", "ngoai-vu"),
            Map.entry("công an tỉnh", "cong-an"),
            Map.entry("bộ chỉ huy quân sự tỉnh", "quan-su"),
            Map.entry("thuế tỉnh", "thue"),
            Map.entry("bảo hiểm xã hội", "bao-hiem-xa-hoi"),
            Map.entry("bảo hiểm xã hội tỉnh", "bao-hiem-xa-hoi"),
            Map.entry("hải quan", "hai-quan"),
            Map.entry("chi cục hải quan khu vực", "hai-quan"),
            Map.entry("ngân hàng nhà nước khu vực", "ngan-hang-nha-nuoc"),
            Map.entry("công ty điện lực", "dien-luc"),
            Map.entry("văn phòng ubnd tỉnh", "van-phong-ubnd"));

    private DepartmentNames() {}

    /** The department that this text names, whole and alone. */
    static Optional<UnitId> named(String printed) {
        return Optional.ofNullable(SLUGS.get(printed.toLowerCase(Locale.ROOT))).map(UnitId::new);
    }

    static Set<String> slugs() {
        return Set.copyOf(SLUGS.values());
    }

    static boolean isSlug(String text) {
        return SLUGS.containsValue(text);
    }
}
