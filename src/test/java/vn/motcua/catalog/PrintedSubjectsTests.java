package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedSubjectsTests {

    @Test
    void keepsSubjectsWholeThatHaveCommasInside() {
        var read = PrintedSubjects.read(
                "Tổ chức (không bao gồm doanh nghiệp, HTX), Cán bộ, công chức, viên chức, Công dân Việt Nam");

        assertThat(read.subjects())
                .containsExactly(
                        "Tổ chức (không bao gồm doanh nghiệp, HTX)",
                        "Cán bộ, công chức, viên chức",
                        "Công dân Việt Nam");
        assertThat(read.cut()).isFalse();
    }

    @Test
    void leavesOutWhatTheSourceCut() {
        assertThat(cutAt200("Tổ chức (không bao gồm doanh nghiệp, HTX)").subjects())
                .containsOnly("Doanh nghiệp");
        assertThat(cutAt200("Cán bộ, công chức, viên chức").subjects()).containsOnly("Doanh nghiệp");
        assertThat(cutAt200("Người Việt Nam định cư ở nước ngoài").cut()).isTrue();
    }

    /** Twelve times the same subject and then this one, cut before its last character. */
    private static PrintedSubjects cutAt200(String last) {
        var start = "Doanh nghiệp, ".repeat(14);
        var cell = start + last.substring(0, last.length() - 1);
        return PrintedSubjects.read(cell);
    }
}
