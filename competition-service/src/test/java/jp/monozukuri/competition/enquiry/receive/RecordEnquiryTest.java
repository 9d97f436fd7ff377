package jp.monozukuri.competition.enquiry.receive;

import static jp.monozukuri.competition.Stage.refused;

import java.time.LocalDate;
import jp.monozukuri.competition.Stage;
import jp.monozukuri.competition.enquiry.Enquiry;
import jp.monozukuri.competition.enquiry.event.EnquiryRecorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordEnquiryTest {

    private static final LocalDate DAY = LocalDate.parse("2024-07-22");
    private static final String FIRST_MOMENT = "2024-07-22T00:00:00+09:00";
    private static final String DAY_BEFORE = "2024-07-21T23:59:59+09:00";

    private final Stage<Enquiry> stage = Stage.of(Enquiry.class);

    @ParameterizedTest
    @CsvSource({"GOOD_SKILL,CHANGE", "IIMONO,ABOLITION", "IIMONO,OTHER"})
    void records_an_enquiry_that_seeks_no_new_mark(Mark mark, EnquiryTopic topic) {
        stage.when(FIRST_MOMENT, new RecordEnquiry("EN-1", mark, topic, DAY))
                .expectEvents(new EnquiryRecorded("EN-1", "JP-31", mark.name(), topic.name(), DAY));
    }

    /** DOMAIN.md 3.5. */
    @ParameterizedTest
    @CsvSource({"IIMONO,いいもの", "GOOD_SKILL,グッドスキルマーク"})
    void refuses_a_new_application(Mark mark, String ja) {
        refused(
                stage.when(FIRST_MOMENT, new RecordEnquiry("EN-2", mark, EnquiryTopic.NEW_APPLICATION, DAY)),
                "MARK_SUSPENDED",
                "field",
                "topic",
                "value",
                "NEW_APPLICATION",
                "mark",
                mark.name(),
                "markJa",
                ja);
    }

    @Test
    void refuses_an_identifier_that_the_office_has_used() {
        refused(
                stage.given(new EnquiryRecorded("EN-1", "JP-31", "GOOD_SKILL", "CHANGE", DAY))
                        .when(FIRST_MOMENT, new RecordEnquiry("EN-1", Mark.GOOD_SKILL, EnquiryTopic.CHANGE, DAY)),
                "ALREADY_EXISTS",
                "field",
                "enquiryId",
                "value",
                "EN-1");
    }

    @Test
    void refuses_a_day_to_come() {
        refused(
                stage.when(DAY_BEFORE, new RecordEnquiry("EN-1", Mark.GOOD_SKILL, EnquiryTopic.CHANGE, DAY)),
                "FUTURE_DATE",
                "field",
                "on",
                "value",
                DAY,
                "today",
                DAY.minusDays(1));
    }

    @Test
    void refuses_the_centre() {
        refused(
                stage.whenCentre(FIRST_MOMENT, new RecordEnquiry("EN-1", Mark.GOOD_SKILL, EnquiryTopic.CHANGE, DAY)),
                "FORBIDDEN_OFFICE",
                "office",
                "CENTRAL");
    }
}
