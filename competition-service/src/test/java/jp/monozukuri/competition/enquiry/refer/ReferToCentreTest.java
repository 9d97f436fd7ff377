package jp.monozukuri.competition.enquiry.refer;

import static jp.monozukuri.competition.Stage.refused;

import java.time.LocalDate;
import jp.monozukuri.competition.Stage;
import jp.monozukuri.competition.enquiry.Enquiry;
import jp.monozukuri.competition.enquiry.event.EnquiryRecorded;
import jp.monozukuri.competition.enquiry.event.EnquiryReferred;
import org.junit.jupiter.api.Test;

class ReferToCentreTest {

    private static final String AT = "2024-07-23T10:00:00+09:00";
    private static final LocalDate NEXT_WEEK = LocalDate.parse("2024-07-30");
    private static final EnquiryRecorded RECORDED =
            new EnquiryRecorded("EN-1", "JP-31", "GOOD_SKILL", "CHANGE", LocalDate.parse("2024-07-22"));

    private final Stage<Enquiry> stage = Stage.of(Enquiry.class);

    /** DOMAIN.md 3.5. */
    @Test
    void refers_an_enquiry_also_on_a_day_to_come() {
        stage.given(RECORDED)
                .when(AT, new ReferToCentre("EN-1", NEXT_WEEK))
                .expectEvents(new EnquiryReferred("EN-1", "JP-31", NEXT_WEEK));
    }

    @Test
    void refuses_an_enquiry_that_was_referred() {
        refused(
                stage.given(RECORDED, new EnquiryReferred("EN-1", "JP-31", NEXT_WEEK))
                        .when(AT, new ReferToCentre("EN-1", NEXT_WEEK)),
                "WRONG_STATE",
                "field",
                "enquiryId",
                "value",
                "EN-1",
                "state",
                "REFERRED");
    }

    @Test
    void refuses_an_enquiry_that_the_office_does_not_have() {
        refused(
                stage.when(AT, new ReferToCentre("EN-9", NEXT_WEEK)),
                "NOT_FOUND",
                "field",
                "enquiryId",
                "value",
                "EN-9");
    }

    @Test
    void refuses_the_centre() {
        refused(stage.whenCentre(AT, new ReferToCentre("EN-1", NEXT_WEEK)), "FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
