package jp.monozukuri.scenarios.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistencyTokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        dispatch-0-5.1                                           | dispatch-0-5.1
        dispatch-0-5.1; dispatch-0-5.2                           | dispatch-0-5.2
        dispatch-0-5.2; dispatch-0-5.1                           | dispatch-0-5.2
        dispatch-0-9.1; dispatch-0-10.1                          | dispatch-0-10.1
        dispatch-0-10.9; dispatch-0-10.10                        | dispatch-0-10.10
        dispatch-0-9.99; dispatch-0-10.1                         | dispatch-0-10.1
        dispatch-0-10.1; dispatch-0-9.99                         | dispatch-0-10.1
        dispatch-0-9223372036854775807.1; dispatch-0-18446744073709551615.1 | dispatch-0-18446744073709551615.1
        dispatch-1-5.1; dispatch-0-5.1                           | dispatch-0-5.1,dispatch-1-5.1
        meister-0-5.1; dispatch-0-4.1                            | dispatch-0-4.1,meister-0-5.1
        meister-0-5.1,meister-1-3.3; meister-1-4.1               | meister-0-5.1,meister-1-4.1
        meister-0-5.1, meister-1-3.3                             | meister-0-5.1,meister-1-3.3
        """)
    void keeps_the_greatest_place_of_each_service_and_partition(String answers, String sent) {
        var tokens = new ConsistencyTokens();

        Arrays.stream(answers.split(";")).forEach(tokens::merge);

        assertThat(tokens.header()).isEqualTo(sent);
    }

    @Test
    void there_is_nothing_to_send_before_the_first_answer() {
        assertThat(new ConsistencyTokens().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dispatch-0", "dispatch-0-5", "dispatch-0-5.1,", "dispatch-0-five.1", "0-5.1"})
    void another_form_is_named(String header) {
        assertThatThrownBy(() -> new ConsistencyTokens().merge(header))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a consistency token");
    }
}
