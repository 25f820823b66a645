package vn.motcua.sla.recount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecountPagesTests extends ALateHoliday {

    @Test
    void listsTheSlipsToBeSentAgainOnAPageAndAsAFile() throws Exception {
        clock.set("2026-07-13T09:00");
        var open = receive();
        var order = recounts.ofDecision(decide("2026-07-14", "106/QĐ-UBND")).orElseThrow();
        assertThat(page("approver", order.id())).contains("Đang tính thử").doesNotContain("Duyệt, chuyển hạn");
        runs.next(recountsWork);

        assertThat(page("approver", order.id()))
                .contains("Chờ người thứ hai duyệt", "Duyệt, chuyển hạn 1 hồ sơ", open, "Phường Bắc Giang");
        assertThat(page("manager", order.id())).contains(open).doesNotContain("Duyệt, chuyển hạn 1 hồ sơ");
        assertThat(file(order.id()))
                .startsWith("\uFEFFdossier,unit,procedure,old_due,new_due,moved\r\n")
                .contains(open + ",", ",1.001193,09:00 14/07/2026,09:00 15/07/2026,\r\n");
    }
}
