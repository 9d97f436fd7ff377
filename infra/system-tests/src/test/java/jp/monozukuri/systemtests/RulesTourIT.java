package jp.monozukuri.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monozukuri.scenarios.PlayResult;
import org.junit.jupiter.api.Test;

/** Every command, outcome class and refusal code at least once, over HTTP. */
class RulesTourIT {

    @Test
    void every_step_has_its_outcome_and_every_report_its_rows() throws Exception {
        try (RunningStack running = RunningStack.start()) {
            PlayResult played = running.play("rules-tour.json");
            assertThat(played.differences()).isEmpty();
            assertThat(played.passed()).isTrue();
        }
    }
}
