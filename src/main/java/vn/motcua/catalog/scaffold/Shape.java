package vn.motcua.catalog.scaffold;

import static vn.motcua.catalog.scaffold.StepKind.APPROVE;
import static vn.motcua.catalog.scaffold.StepKind.ASSIGN;
import static vn.motcua.catalog.scaffold.StepKind.CONSULT;
import static vn.motcua.catalog.scaffold.StepKind.COUNCIL;
import static vn.motcua.catalog.scaffold.StepKind.DRAFT;
import static vn.motcua.catalog.scaffold.StepKind.EXAMINE;
import static vn.motcua.catalog.scaffold.StepKind.FINANCIAL_DUTY;
import static vn.motcua.catalog.scaffold.StepKind.FORWARD;
import static vn.motcua.catalog.scaffold.StepKind.INSPECT;
import static vn.motcua.catalog.scaffold.StepKind.ISSUE;
import static vn.motcua.catalog.scaffold.StepKind.OFFICE_EXAMINE;
import static vn.motcua.catalog.scaffold.StepKind.OFFICE_REVIEW;
import static vn.motcua.catalog.scaffold.StepKind.POST;
import static vn.motcua.catalog.scaffold.StepKind.RECEIVE;
import static vn.motcua.catalog.scaffold.StepKind.REVIEW;

import java.util.List;
import java.util.Locale;

/** Who decides and what must happen before: the few forms that the procedures of a province take. */
enum Shape {
    SAME_DAY("giải quyết ngay trong ngày", "Phê duyệt kết quả", RECEIVE, EXAMINE, APPROVE, ISSUE),
    DEPARTMENT_DECIDES("sở, ngành quyết định", "Phê duyệt kết quả", RECEIVE, ASSIGN, EXAMINE, REVIEW, APPROVE, ISSUE),
    COMMITTEE_DECIDES(
            "Chủ tịch UBND tỉnh quyết định",
            "Ký duyệt tờ trình",
            RECEIVE,
            ASSIGN,
            EXAMINE,
            REVIEW,
            APPROVE,
            FORWARD,
            OFFICE_EXAMINE,
            OFFICE_REVIEW,
            ISSUE),
    CONSULTATION(
            "lấy ý kiến hai cơ quan",
            "Phê duyệt kết quả",
            RECEIVE,
            ASSIGN,
            EXAMINE,
            CONSULT,
            DRAFT,
            REVIEW,
            APPROVE,
            ISSUE),
    SITE_INSPECTION(
            "kiểm tra thực địa", "Phê duyệt kết quả", RECEIVE, ASSIGN, EXAMINE, INSPECT, DRAFT, REVIEW, APPROVE, ISSUE),
    COUNCIL_REVIEW(
            "họp hội đồng thẩm định",
            "Phê duyệt kết quả",
            RECEIVE,
            ASSIGN,
            EXAMINE,
            COUNCIL,
            DRAFT,
            REVIEW,
            APPROVE,
            ISSUE),
    FINANCIAL_OBLIGATION(
            "có nghĩa vụ tài chính",
            "Phê duyệt kết quả",
            RECEIVE,
            ASSIGN,
            EXAMINE,
            REVIEW,
            APPROVE,
            FINANCIAL_DUTY,
            ISSUE),
    PUBLIC_POSTING(
            "niêm yết công khai", "Phê duyệt kết quả", RECEIVE, ASSIGN, EXAMINE, POST, DRAFT, REVIEW, APPROVE, ISSUE),
    CENTRAL_AGENCY(
            "cơ quan ngành dọc quyết định", "Phê duyệt kết quả", RECEIVE, ASSIGN, EXAMINE, REVIEW, APPROVE, ISSUE),
    COMMUNE_DECIDES("UBND cấp xã quyết định", "Phê duyệt kết quả", RECEIVE, ASSIGN, EXAMINE, REVIEW, APPROVE, ISSUE);

    final String words;
    final String approval;
    final List<StepKind> steps;

    Shape(String words, String approval, StepKind... steps) {
        this.words = words;
        this.approval = approval;
        this.steps = List.of(steps);
    }

    static Shape of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the Provincial People's Committee signs: the result passes its Office. */
    boolean isSignedByChair() {
        return this == COMMITTEE_DECIDES;
    }
}
