package jp.monozukuri.dispatch.relay;

import static jp.monozukuri.dispatch.Cast.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.dispatch.StoredEvents;
import jp.monozukuri.dispatch.dispatching.event.DispatchCompleted;
import jp.monozukuri.dispatch.dispatching.event.InstructionDay;
import jp.monozukuri.dispatch.request.event.DispatchRequested;
import jp.monozukuri.platform.PublishedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The golden file of a stored event, published, is the example of the contract, so no free text gets out unseen. */
class PublicationTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Class<?>> types() {
        return StoredEvents.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_stored_event_becomes_the_example_of_its_contract(Class<?> type) throws IOException {
        PublishedEvent published = Publication.of(StoredEvents.golden(type));

        assertThat(published.type()).isEqualTo(type.getSimpleName() + ".v1");
        String example = Files.readString(Path.of("contracts/events", published.type() + ".example.json"));
        assertThat(JSON.writeValueAsString(published.data()))
                .isEqualTo(JSON.readTree(example).toString());
    }

    @ParameterizedTest
    @CsvSource({"IN_PERSON, IN_PERSON", "ONLINE, ONLINE", "in person, ", "鳥取さんの自宅, ", ","})
    void a_form_of_instruction_in_the_host_s_own_words_is_not_published(
            @Nullable String mode, @Nullable String published) {
        var requested = new DispatchRequested(
                "RQ-1",
                "JP-31",
                "SAPOSTE",
                "TATAMI",
                days("2025-07-10"),
                LocalDate.parse("2025-06-10"),
                null,
                null,
                mode,
                null);

        assertThat(Publication.of(requested).data())
                .isEqualTo(new jp.monozukuri.dispatch.relay.published.DispatchRequested(
                        "RQ-1",
                        "JP-31",
                        "SAPOSTE",
                        "TATAMI",
                        days("2025-07-10"),
                        LocalDate.parse("2025-06-10"),
                        null,
                        published,
                        null));
    }

    @ParameterizedTest
    @CsvSource({"2.5", "10", "0.333333"})
    void hours_are_published_as_a_number(String hours) {
        var day = new InstructionDay(LocalDate.parse("2025-06-10"), "ONLINE", List.of("M-1"), 1, hours);

        assertThat(JSON.writeValueAsString(Publication.of(new DispatchCompleted("TT-1", "JP-31", 1, List.of(day)))
                        .data()))
                .endsWith("\"hours\":" + hours + "}]}");
    }

    @Test
    void refuses_what_is_no_stored_event() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Publication.of("HostSurveyed"))
                .withMessage("not a stored event of this service: class java.lang.String");
    }
}
