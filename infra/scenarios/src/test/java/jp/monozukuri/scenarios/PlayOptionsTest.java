package jp.monozukuri.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayOptionsTest {

    @Test
    void plays_against_the_local_gateway_unless_told_otherwise() {
        assertThat(PlayOptions.of(List.of("a.json", "b.json")))
                .isEqualTo(new PlayOptions(
                        URI.create("http://localhost:8080"),
                        false,
                        false,
                        List.of(Path.of("a.json"), Path.of("b.json"))));
        assertThat(PlayOptions.of(List.of("--gateway", "http://127.0.0.1:9", "a.json"))
                        .gateway())
                .isEqualTo(URI.create("http://127.0.0.1:9"));
        assertThat(PlayOptions.of(List.of("a.json", "--fresh")).fresh()).isTrue();
        assertThat(PlayOptions.of(List.of("--resume", "a.json")).resume()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --fresh                            | no scenario file is given
        --frsh a.json                      | unknown option --frsh
        a.json --gateway                   | --gateway needs a URL
        --gateway localhost:8080 a.json    | --gateway localhost:8080 is not an address such as http://localhost:8080
        --fresh --gateway http://h a.json  | --fresh excludes --gateway and --resume
        --resume --fresh a.json            | --fresh excludes --gateway and --resume
        """)
    void says_what_is_wrong_with_the_command_line(String arguments, String message) {
        assertThatThrownBy(() -> PlayOptions.of(List.of(arguments.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
