package jp.monozukuri.bench.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OfficesTest {

    @Test
    void of_two_tokens_the_greater_transaction_is_the_later_then_the_greater_position() {
        assertThat(Offices.place("dispatch-0-99.5")).isLessThan(Offices.place("dispatch-0-100.4"));
        assertThat(Offices.place("dispatch-0-100.9")).isLessThan(Offices.place("dispatch-0-100.10"));
    }

    @Test
    void the_offices_take_turns_and_nobody_is_sent_twice_on_a_day() {
        assertThat(LongStream.range(0, 94).mapToObj(Postings::office).distinct())
                .hasSize(47)
                .startsWith("JP-01")
                .endsWith("JP-47");
        JsonMapper json = JsonMapper.builder().build();
        Set<String> sent = new HashSet<>();
        for (long number = 0; number < 112_800; number++) {
            JsonNode plan = json.readTree(Postings.confirmation(number));
            String person = plan.path("people").get(0).asString();
            LocalDate day = LocalDate.parse(plan.path("plannedDates").get(0).asString());
            assertThat(person).startsWith("MM-" + Postings.office(number) + "-");
            assertThat(sent.add(person + " " + day)).isTrue();
        }
    }

    @Test
    void a_bulk_call_confirms_each_dispatch_before_it_reports_it() {
        JsonNode commands = JsonMapper.builder()
                .build()
                .readTree(Postings.bulk(List.of(3L, 50L), true).body())
                .path("commands");

        assertThat(commands.valueStream()
                        .map(command -> command.path("command").asString() + " "
                                + command.path("payload").path("dispatchId").asString()))
                .containsExactly(
                        "ConfirmDispatch BENCH-3",
                        "ReportCompletion BENCH-3",
                        "ConfirmDispatch BENCH-50",
                        "ReportCompletion BENCH-50");
    }

    @Test
    void only_the_dispatch_itself_shows_it() {
        assertThat(Postings.shows("{\"subject\":\"dispatch/BENCH-17\"}", 17)).isTrue();
        assertThat(Postings.shows("{\"subject\":\"dispatch/BENCH-17\"}", 1)).isFalse();
    }
}
