package vn.motcua.catalog.steps;

import java.util.List;
import vn.motcua.catalog.Words;

/** Which kind of step a row is, by the words that approved tables use for what is done and who does it. */
final class StepWords {

    private final String text;
    private final String role;

    StepWords(StepRow row) {
        text = Words.folded(row.text());
        role = Words.folded(row.role());
    }

    boolean receives() {
        var takesIn = does(
                "tiep nhan ho so",
                "tiep nhan phieu",
                "phieu tiep nhan",
                "tiep nhan, ",
                ", tiep nhan",
                "nhan ho so",
                "nop ho so");
        return takesIn && !does("tham dinh", "phan cong thu ly", "phan cong cong chuc")
                || isDesks() && !returnsTheResult();
    }

    /** Those at the desks of a centre. */
    boolean isDesks() {
        return by("bo phan tiep nhan", "bo phan nhan", "mot cua", "trung tam phuc vu hanh chinh cong");
    }

    boolean returnsTheResult() {
        return does("tra ket qua", "nhan ket qua", "den nhan");
    }

    boolean isClerks() {
        return by("van thu") || begins("vao so", "lay so", "dong dau", "- vao so", "- lay so");
    }

    /** The Provincial People's Committee, or its Office, has the dossier. */
    boolean isOfTheProvince() {
        return isOffices() || isChairs();
    }

    boolean isOffices() {
        return by("van phong ubnd tinh", "van phong uy ban", "vp ubnd tinh") && !by("van thu")
                || does("trinh lanh dao van phong");
    }

    boolean isChairs() {
        return by("lanh dao ubnd tinh", "chu tich ubnd tinh", "uy ban nhan dan tinh", "lanh dao uy ban nhan dan tinh")
                && !isOffices();
    }

    /** Kinds that their own words show, whoever does them; empty when none does. */
    String ownKind() {
        if (does("phan cong") && !does("tiep nhan ho so")) {
            return "assign";
        }
        if (isOffices()) {
            return by("lanh dao van phong") ? "office-review" : "office-examine";
        }
        if (does("y kien") && by("cac so", "so, nganh", "so, ban", "lien quan", "phoi hop") && !by("lanh dao phong")) {
            return "consult";
        }
        return event();
    }

    private String event() {
        if (does("niem yet")) {
            return "post";
        }
        if (does("kiem tra thuc te", "thuc dia", "hien truong")) {
            return "inspect";
        }
        if (does("doi thoai")) {
            return "dialogue";
        }
        return does("xac minh") ? "verify" : "";
    }

    /** Superiors: {@code review} of a division's head, {@code approve} of the agency's; empty when neither. */
    String superior() {
        if (is("lanh dao phong", "truong phong", "lanh dao van phong", "lanh dao chi cuc")) {
            return "review";
        }
        var decides = begins("phe duyet", "ky ", "ky duyet", "quyet dinh", "ban hanh quyet dinh", "trinh phe duyet");
        return decides || is("lanh dao", "giam doc", "chu tich", "nguoi dung dau") ? "approve" : "";
    }

    boolean isCouncils() {
        return by("hoi dong") || does("hoi dong");
    }

    boolean drafts() {
        return does("du thao", "hoan thien ho so", "tong hop");
    }

    private boolean does(String... words) {
        return List.of(words).stream().anyMatch(text::contains);
    }

    private boolean begins(String... words) {
        return List.of(words).stream().anyMatch(text::startsWith);
    }

    /** The role begins with one of the words: others may be named in it as those to whom the step goes. */
    private boolean is(String... words) {
        var who = role.replaceFirst("^[-+ ]+", "");
        return List.of(words).stream().anyMatch(who::startsWith);
    }

    private boolean by(String... words) {
        return List.of(words).stream().anyMatch(role::contains);
    }
}
