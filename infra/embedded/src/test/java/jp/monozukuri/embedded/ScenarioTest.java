package jp.monozukuri.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTest {

    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder.resolve("data"));
    }

    @Test
    void is_loaded_only_when_the_player_ends_well() throws IOException {
        FakePlayer.build(folder);
        FakePlayer.fails(folder);
        assertThat(scenario().state()).isEqualTo(Scenario.State.NONE);

        assertThat(scenario().play("http://localhost:1")).isFalse();
        assertThat(scenario().state()).isEqualTo(Scenario.State.LOADING);

        FakePlayer.succeeds(folder);
        assertThat(scenario().play("http://localhost:1")).isTrue();
        assertThat(scenario().state()).isEqualTo(Scenario.State.LOADED);
    }

    @Test
    void without_a_player_in_the_checkout_it_says_so_and_is_not_loaded() throws IOException {
        assertThatThrownBy(() -> scenario().play("http://localhost:1"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("There is no program in " + folder.resolve("infra/scenarios/target"));
        assertThat(scenario().state()).isEqualTo(Scenario.State.LOADING);
    }

    private Scenario scenario() {
        return new Scenario(folder, data, Isolation.detect());
    }
}
