package jp.monozukuri.dispatch.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.monozukuri.dispatch.roster.Person.Expert;
import jp.monozukuri.dispatch.roster.Person.Gap;
import jp.monozukuri.dispatch.roster.Person.Meister;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingGateTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-10");

    /**
     * Registered, can be sent from, gaps as from/until separated by a blank, answer for 2025-06-10.
     * DOMAIN.md 1.5, 2.10.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-06-09 | 2025-06-09 |                                               | OPEN
        2025-06-10 | 2025-06-10 |                                               | OPEN
        2025-06-11 | 2025-06-09 |                                               | NOT_ACTIVE
        2025-06-11 |            |                                               | NOT_ACTIVE
        2025-06-10 | 2025-06-11 |                                               | NOT_TRAINED
        2025-06-10 |            |                                               | NOT_TRAINED
        2020-04-01 | 2020-04-01 | 2025-06-11/                                   | OPEN
        2020-04-01 | 2020-04-01 | 2025-06-10/                                   | NOT_ACTIVE
        2020-04-01 | 2020-04-01 | 2025-06-09/                                   | NOT_ACTIVE
        2020-04-01 | 2020-04-01 | 2025-06-01/2025-06-09                         | OPEN
        2020-04-01 | 2020-04-01 | 2025-06-01/2025-06-10                         | OPEN
        2020-04-01 | 2020-04-01 | 2025-06-01/2025-06-11                         | NOT_ACTIVE
        2020-04-01 | 2020-04-01 | 2025-06-10/2025-06-11                         | NOT_ACTIVE
        2020-04-01 | 2020-04-01 | 2025-06-11/2025-06-12                         | OPEN
        2020-04-01 | 2020-04-01 | 2025-06-01/2025-06-05 2025-06-07/             | NOT_ACTIVE
        2020-04-01 | 2020-04-01 | 2025-06-01/2025-06-20 2025-06-05/2025-06-08   | NOT_ACTIVE
        2020-04-01 | 2020-04-01 | 2025-06-01/2025-06-05 2025-06-15/             | OPEN
        2020-04-01 |            | 2025-06-10/                                   | NOT_ACTIVE
        """)
    void answers_for_a_meister(
            LocalDate registeredOn,
            @Nullable LocalDate sendableFrom,
            @Nullable String gaps,
            TrainingGate.Answer answer) {
        var meister = new Meister("M-1", "JP-31", registeredOn, sendableFrom, Set.of("TATAMI"), gaps(gaps));

        assertThat(TrainingGate.ask(meister, DAY)).isEqualTo(answer);
    }

    @Test
    void is_open_for_an_expert_on_any_day() {
        var expert = new Expert("X-1", "JP-31", Set.of());

        assertThat(TrainingGate.ask(expert, LocalDate.MIN)).isEqualTo(TrainingGate.Answer.OPEN);
        assertThat(TrainingGate.ask(expert, LocalDate.MAX)).isEqualTo(TrainingGate.Answer.OPEN);
    }

    @Test
    void refuses_with_the_code_and_the_values_of_the_answer() {
        assertThatCode(() -> TrainingGate.require(meister(DAY, DAY), DAY, "to")).doesNotThrowAnyException();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> TrainingGate.require(meister(DAY.plusDays(1), DAY), DAY, "to"))
                .withMessage("MEISTER_NOT_ACTIVE_ON_DATE {field=to, value=2025-06-10, personId=M-1}");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> TrainingGate.require(meister(DAY, DAY.plusDays(1)), DAY, "to"))
                .withMessage("TRAINING_REQUIRED {field=to, value=2025-06-10, personId=M-1}");
    }

    private static Meister meister(LocalDate registeredOn, LocalDate sendableFrom) {
        return new Meister("M-1", "JP-31", registeredOn, sendableFrom, Set.of("TATAMI"), List.of());
    }

    private static List<Gap> gaps(@Nullable String text) {
        List<Gap> gaps = new ArrayList<>();
        for (String gap : text == null ? new String[0] : text.split(" ")) {
            String[] ends = gap.split("/", -1);
            gaps.add(new Gap(LocalDate.parse(ends[0]), ends[1].isEmpty() ? null : LocalDate.parse(ends[1])));
        }
        return gaps;
    }
}
