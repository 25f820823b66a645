package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.Channel.DIRECT;
import static vn.motcua.catalog.Channel.ONLINE;
import static vn.motcua.catalog.Channel.POST;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.LegalTerm;

class PrintedTermsTests {

    private static final List<Channel> ALL = List.of(ONLINE, POST, DIRECT);

    @Test
    void takesOneLimitForAllChannels() {
        var read = PrintedTerms.read("10 Ngày", ALL, term("10 days"));

        assertThat(read.terms()).containsOnlyKeys(ALL).containsEntry(POST, term("10 days"));
        assertThat(read.leftAsPrinted()).isNull();
    }

    @Test
    void readsMonthsThatTheStatedColumnLeavesOut() {
        assertThat(PrintedTerms.read("12 Tháng", List.of(DIRECT), null).terms())
                .isEqualTo(Map.of(DIRECT, term("12 months")));
    }

    @Test
    void takesAsManyLimitsAsChannelsForOneEach() {
        var read = PrintedTerms.read("3 Ngày làm việc | 16 Ngày làm việc | 15 Giờ", ALL, term("15 hours"));

        assertThat(read.terms())
                .isEqualTo(Map.of(
                        ONLINE, term("3 working_days"), POST, term("16 working_days"), DIRECT, term("15 hours")));
        assertThat(read.leftAsPrinted()).isNull();
    }

    @Test
    void leavesLimitsAsPrintedWhereTheDirectOneDoesNotAgree() {
        var read =
                PrintedTerms.read("2 Ngày làm việc | 7 Ngày làm việc", List.of(ONLINE, DIRECT), term("2 working_days"));

        assertThat(read.terms()).isEqualTo(Map.of(DIRECT, term("2 working_days")));
        assertThat(read.leftAsPrinted()).isEqualTo("2 Ngày làm việc | 7 Ngày làm việc");
    }

    @Test
    void doesNotShareTwoLimitsAmongThreeChannels() {
        var read = PrintedTerms.read("6 Ngày làm việc | 40 Ngày", ALL, term("40 days"));

        assertThat(read.terms()).isEqualTo(Map.of(DIRECT, term("40 days")));
        assertThat(read.leftAsPrinted()).isNotNull();
    }

    @Test
    void givesNoUnitToALimitWithout() {
        var read = PrintedTerms.read("5 (no unit)", ALL, null);

        assertThat(read.terms()).isEmpty();
        assertThat(read.leftAsPrinted()).isEqualTo("5 (no unit)");
        assertThat(PrintedTerms.read("0 Ngày", ALL, null).terms()).isEmpty();
    }

    @Test
    void keepsAStatedLimitForTheDirectChannelOnly() {
        assertThat(PrintedTerms.read("", List.of(), term("31.5 working_days")).terms())
                .isEqualTo(Map.of(DIRECT, term("31.5 working_days")));
        assertThat(PrintedTerms.read("1 Ngày | 2 Ngày", List.of(ONLINE), term("1 days"))
                        .terms())
                .isEqualTo(Map.of(ONLINE, term("1 days")));
    }

    private static LegalTerm term(String text) {
        return LegalTerm.parse(text);
    }
}
