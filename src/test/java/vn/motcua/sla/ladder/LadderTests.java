package vn.motcua.sla.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.organization.UnitId;
import vn.motcua.sla.Told;

class LadderTests {

    private static final UnitId DEPARTMENT = new UnitId("tu-phap");
    private static final String CENTRE = "trung-tam-phuc-vu-hanh-chinh-cong";
    private static final String OFFICE = "van-phong-ubnd";

    private Ladder ladder;

    @BeforeEach
    void readTheTables() throws IOException {
        ladder = new Ladder(
                Files.readString(Path.of("decisions/ladder-rungs.dmn")),
                Files.readString(Path.of("decisions/escalation-ladder.dmn")));
    }

    @Test
    void theOfficeComesAfterTheCentreAndThenTheChairByWorkingDaysLate() {
        assertThat(ladder.superior(DEPARTMENT, "province", 0)).isEqualTo(CENTRE + ".leader");
        assertThat(ladder.superiors(DEPARTMENT, "province", 0))
                .containsExactly(
                        new Ladder.Superior(6, OFFICE + ".leader"), new Ladder.Superior(11, "ubnd-tinh.leader"));
    }

    @Test
    void withoutAnApologyBothComeFourWorkingDaysSooner() {
        var ahead = ladder.telling("later", "own", "province", false).daysAhead();

        assertThat(ladder.superiors(DEPARTMENT, "province", ahead))
                .containsExactly(
                        new Ladder.Superior(2, OFFICE + ".leader"), new Ladder.Superior(7, "ubnd-tinh.leader"));
        assertThat(ladder.telling("later", "own", "province", true).daysAhead()).isZero();
    }

    @Test
    void nobodyWatchesOverThemselvesAndNobodyIsToldTwice() {
        assertThat(ladder.superior(new UnitId(CENTRE), "province", 0)).isEqualTo(OFFICE + ".leader");
        assertThat(ladder.superiors(new UnitId(CENTRE), "province", 0))
                .containsExactly(new Ladder.Superior(11, "ubnd-tinh.leader"));
        assertThat(ladder.superiors(new UnitId(OFFICE), "province", 0)).isEmpty();
    }

    @Test
    void theTablesWordsBecomeGroupsOfTheUnit() {
        var held = new Place(DEPARTMENT, "tu-phap.specialist", "tu-phap.specialist", null);
        var free = new Place(DEPARTMENT, null, "tu-phap.specialist", null);
        var due = ladder.telling("due", "own", "province", false);

        assertThat(held.told(due))
                .containsExactly(
                        new Told("tu-phap.specialist", "tu-phap.specialist", false, due.note()),
                        new Told("tu-phap.head", null, false, due.note()));
        assertThat(free.told(due).get(0).login()).isNull();
    }

    @Test
    void aConsultedAgencysLeaderExplains() {
        var asked = new Place(new UnitId("cong-an"), null, "cong-an.specialist", null);

        assertThat(asked.told(ladder.telling("warned", "consulted", "province", false)))
                .extracting(Told::group, Told::explanation)
                .contains(tuple("cong-an.leader", false));
        assertThat(asked.told(ladder.telling("due", "consulted", "province", false)))
                .extracting(Told::group, Told::explanation)
                .contains(tuple("cong-an.leader", true));
    }

    @Test
    void aRungThatTheTableDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> ladder.telling("shouted", "own", "province", false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ladder-rungs");
    }
}
