package jp.monozukuri.meister.relay;

import static jp.monozukuri.meister.Samples.day;
import static jp.monozukuri.meister.Samples.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jp.monozukuri.meister.application.event.ApplicationPrepared;
import jp.monozukuri.meister.application.event.ApplicationRejected;
import jp.monozukuri.meister.prospecting.event.ProspectContacted;
import jp.monozukuri.meister.register.event.ConditionsExplained;
import jp.monozukuri.meister.register.event.MeisterCertified;
import jp.monozukuri.meister.register.event.MeisterReinstated;
import jp.monozukuri.meister.register.event.MeisterSuspended;
import jp.monozukuri.meister.register.event.MeisterWithdrawn;
import jp.monozukuri.meister.register.event.ProfileChanged;
import jp.monozukuri.meister.register.event.TrainingExempted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PublishingTest {

    private static final String CANARY = "山田太郎 090-1234-5678";

    private static String json(Object stored) {
        return JsonMapper.builder()
                .build()
                .writeValueAsString(Publishing.published(stored).data());
    }

    @Test
    void a_certification_is_published_with_both_offices() {
        assertThat(Publishing.published(new MeisterCertified(
                                "T1", "JP-32", "A1", "JP-31", "TATAMI", day("2024-06-03"), day("2018-01-20")))
                        .data())
                .isEqualTo(new jp.monozukuri.meister.relay.published.MeisterCertified(
                        "T1", "JP-32", "A1", "JP-31", "TATAMI", day("2024-06-03"), day("2018-01-20")));
    }

    @Test
    void the_facts_of_an_application_stay_inside() {
        assertThat(json(received("A1")))
                .isEqualTo("{\"applicationId\":\"A1\",\"office\":\"JP-31\",\"personId\":\"T4\",\"trade\":\"TATAMI\","
                        + "\"appliedOn\":\"2024-04-19\"}");
    }

    @Test
    void free_text_stays_inside() {
        assertThat(List.of(
                        json(new ApplicationPrepared("A1", "JP-31", List.of(CANARY))),
                        json(new ApplicationRejected("A1", "JP-31", CANARY)),
                        json(new ProspectContacted("PC-1", "JP-31", "VISIT", day("2024-04-12"), 1, CANARY, null, null)),
                        json(new ConditionsExplained("T1", "JP-31", day("2024-06-05"), CANARY)),
                        json(new TrainingExempted("T1", "JP-31", day("2024-06-05"), CANARY)),
                        json(new ProfileChanged("T1", "JP-31", Map.of("area", CANARY, CANARY, "true"))),
                        json(new MeisterSuspended("T1", "JP-31", day("2024-06-05"), CANARY)),
                        json(new MeisterReinstated("T1", "JP-31", day("2024-06-05"), CANARY)),
                        json(new MeisterWithdrawn("T1", "JP-31", day("2024-06-05"), CANARY))))
                .noneMatch(text -> text.contains("山田") || text.contains("090"));
    }

    @Test
    void codes_are_published() {
        assertThat(json(new ConditionsExplained("T1", "JP-31", day("2024-06-05"), "WRITTEN")))
                .contains("\"form\":\"WRITTEN\"");
        assertThat(json(new TrainingExempted("T1", "JP-31", day("2024-06-05"), "COURSE_TAKEN_ELSEWHERE")))
                .contains("\"ground\":\"COURSE_TAKEN_ELSEWHERE\"");
    }

    @Test
    void the_fields_of_a_profile_are_published_sorted_without_their_values() {
        assertThat(json(new ProfileChanged("T1", "JP-31", Map.of("weekdays", "[\"SAT\"]", "area", "\"釧路市\""))))
                .isEqualTo("{\"personId\":\"T1\",\"office\":\"JP-31\",\"fields\":[\"area\",\"weekdays\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "", "畳", "9LIVES", "a234567890b234567890c234567890d234567890e2345678901"})
    void what_is_no_code_is_left_out(String form) {
        assertThat(json(new ConditionsExplained("T1", "JP-31", day("2024-06-05"), form)))
                .contains("\"form\":null");
    }

    @Test
    void anything_else_is_no_event() {
        assertThatThrownBy(() -> Publishing.published("text")).isInstanceOf(IllegalArgumentException.class);
    }
}
