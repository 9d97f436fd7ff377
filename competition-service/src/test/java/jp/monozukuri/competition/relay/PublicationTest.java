package jp.monozukuri.competition.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.monozukuri.competition.enquiry.event.EnquiryRecorded;
import jp.monozukuri.competition.enquiry.event.EnquiryReferred;
import jp.monozukuri.competition.portrait.event.ContentTaskAdvanced;
import jp.monozukuri.competition.portrait.event.ContentTaskOpened;
import jp.monozukuri.competition.qualifier.event.QualifierHeld;
import jp.monozukuri.competition.support.event.AgeLimitExceeded;
import jp.monozukuri.competition.support.event.SupportRegistered;
import jp.monozukuri.competition.support.event.SupportWithdrawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class PublicationTest {

    private static final LocalDate DAY = LocalDate.parse("2025-04-26");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of(new QualifierHeld("k1", "JP-01", "LANDSCAPE", DAY, 3), "QualifierHeld.v1", """
                        {"office":"JP-01","trade":"LANDSCAPE","date":"2025-04-26","participants":3}"""),
                Arguments.of(
                        new SupportRegistered(
                                "JP-01",
                                "GORIN_NATIONAL",
                                2025,
                                "LEADER",
                                "GL-01",
                                "PLUMBING",
                                List.of("TRAVEL", "lodging of a named person", "TOOL_FREIGHT", "TRAVEL", "FEE"),
                                List.of("GA-01"),
                                Map.of("TRAVEL", 32_000L)),
                        "SupportRegistered.v1",
                        """
                        {"office":"JP-01","competition":"GORIN_NATIONAL","fiscalYear":2025,"role":"LEADER",
                         "personRef":"GL-01","trade":"PLUMBING","support":["TRAVEL","OTHER","TOOL_FREIGHT"]}"""),
                Arguments.of(
                        new AgeLimitExceeded(
                                "JP-01", "GORIN_NATIONAL", 2025, "ATHLETE", "GA-01", "PLUMBING", 63, 23, DAY),
                        "AgeLimitExceeded.v1",
                        """
                        {"office":"JP-01","competition":"GORIN_NATIONAL","fiscalYear":2025,"role":"ATHLETE",
                         "personRef":"GA-01","trade":"PLUMBING","edition":63,"greatestAge":23}"""),
                Arguments.of(
                        new SupportWithdrawn(
                                "JP-01", "YOUTH_MONOZUKURI", 2025, "ATHLETE", "YA-01", "PLUMBING", "free text"),
                        "SupportWithdrawn.v1",
                        """
                        {"office":"JP-01","competition":"YOUTH_MONOZUKURI","fiscalYear":2025,"role":"ATHLETE",
                         "personRef":"YA-01","trade":"PLUMBING"}"""),
                Arguments.of(
                        new ContentTaskOpened("MK-1", "JP-01", 2025, "free text", DAY), "ContentTaskOpened.v1", """
                        {"taskId":"MK-1","office":"JP-01","fiscalYear":2025}"""),
                Arguments.of(
                        new ContentTaskAdvanced("MK-1", "JP-01", 2025, "DONE", DAY), "ContentTaskAdvanced.v1", """
                        {"taskId":"MK-1","office":"JP-01","fiscalYear":2025,"state":"DONE"}"""),
                Arguments.of(
                        new EnquiryRecorded("EN-1", "JP-01", "GOOD_SKILL", "CHANGE", DAY), "EnquiryRecorded.v1", """
                        {"enquiryId":"EN-1","office":"JP-01","mark":"GOOD_SKILL","topic":"CHANGE","on":"2025-04-26"}"""),
                Arguments.of(new EnquiryReferred("EN-1", "JP-01", DAY), "EnquiryReferred.v1", """
                        {"enquiryId":"EN-1","office":"JP-01","on":"2025-04-26"}"""));
    }

    @ParameterizedTest
    @MethodSource("events")
    void publishes_every_field_that_is_promised_and_no_free_text(Object stored, String type, String json) {
        var published = Publication.of(stored);

        assertThat(published.type()).isEqualTo(type);
        assertThat(MAPPER.writeValueAsString(published.data()))
                .isEqualTo(MAPPER.readTree(json).toString());
    }

    @Test
    void refuses_what_is_no_stored_event() {
        assertThatThrownBy(() -> Publication.of("a text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }
}
