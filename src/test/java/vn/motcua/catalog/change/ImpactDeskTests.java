package vn.motcua.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.change.Files.BIRTH;
import static vn.motcua.catalog.change.Files.diagramChanges;
import static vn.motcua.catalog.change.Files.edited;

import org.junit.jupiter.api.Test;
import vn.motcua.engine.Occupancy.StepLoad;

class ImpactDeskTests {

    private static final StepLoad EXAMINE = new StepLoad("Activity_ExamineDossier", "Thẩm định hồ sơ", 7);

    private static String fate(String... edits) {
        return ImpactDesk.met(EXAMINE, diagramChanges(BIRTH, edited(BIRTH, edits)))
                .fate();
    }

    @Test
    void saysWhatADraftDoesToAStepThatTasksStandAt() {
        assertThat(fate()).isEqualTo("kept");
        assertThat(fate("<dc:Bounds x=\"1", "<dc:Bounds x=\"2")).isEqualTo("kept");
        assertThat(fate("name=\"Thẩm định hồ sơ\"", "name=\"Xét hồ sơ\"")).isEqualTo("changed");
        assertThat(fate("Activity_ExamineDossier", "Activity_AssessDossier")).isEqualTo("renamed");
        assertThat(fate("Activity_ExamineDossier", "Activity_Other", "name=\"Thẩm định hồ sơ\"", "name=\"Việc khác\""))
                .isEqualTo("removed");
    }
}
