package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class OccupancyTests {

    @Autowired
    Occupancy occupancy;

    @Autowired
    LiveModels models;

    @Autowired
    Flows flows;

    @Test
    void countsFlowsAndTheTasksAtEachStep() {
        var before = occupancy.running().getOrDefault("test-review", 0L);
        var open = open("Activity_Examine");
        new Reviews(flows).start();
        assertThat(occupancy.running()).containsEntry("test-review", before + 1);
        assertThat(open("Activity_Examine")).isEqualTo(open + 1);
        assertThat(occupancy.openSteps("no-such-diagram")).isEmpty();
    }

    private long open(String step) {
        return occupancy.openSteps("test-review").stream()
                .filter(load -> load.step().equals(step))
                .mapToLong(Occupancy.StepLoad::open)
                .sum();
    }

    @Test
    void namesTheNewestVersionOfEachModelWithItsText() {
        var live = models.all();
        assertThat(live).extracting(LiveModel::key).doesNotHaveDuplicates().contains("test-review", "step-routing");
        var review = live.stream()
                .filter(model -> model.key().equals("test-review"))
                .findFirst()
                .orElseThrow();
        assertThat(review.decision()).isFalse();
        assertThat(models.contents(live)).hasSameSizeAs(live);
        assertThat(models.contents(live).get(review.id())).contains("id=\"test-review\"");
    }
}
