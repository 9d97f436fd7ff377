package jp.monozukuri.reporting.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.monozukuri.reporting.History;
import org.junit.jupiter.api.Test;

/** Offices, prospecting, applications, courses, consultations, requests, competitions, conference. */
class RegistersFoldTest {

    private final History history = new History();

    private List<String> meister(String subject, String type, String json) {
        return history.tell("meister", subject, type, json);
    }

    private List<String> dispatch(String subject, String type, String json) {
        return history.tell("dispatch", subject, type, json);
    }

    private List<String> competition(String subject, String type, String json) {
        return history.tell("competition", subject, type, json);
    }

    private List<String> reporting(String subject, String type, String json) {
        return history.tell("reporting", subject, type, json);
    }

    @Test
    void an_office_is_known_and_a_trade_counts_nothing() {
        assertThat(meister("office/JP-31", "OfficeOpened", "{'office':'JP-31','nameJa':'鳥取県'}"))
                .containsExactly("+ JP-31 0 OFFICE OFFICE 1");
        assertThat(meister("trade/TATAMI", "TradeListed", "{'trade':'TATAMI','nameJa':'畳製作','certifiable':true}"))
                .isEmpty();
        assertThat(meister("trade/TATAMI", "TradeRetired", "{'trade':'TATAMI','from':'2025-04-01'}"))
                .isEmpty();
    }

    @Test
    void a_contact_counts_with_its_recipients_kind_and_trade() {
        assertThat(
                        meister(
                                "contact/JP-31/1",
                                "ProspectContacted",
                                "{'contactId':'1','office':'JP-31','kind':'MAILING','on':'2024-04-01','recipients':40,'trade':'TATAMI'}"))
                .containsExactly(
                        "+ JP-31 2024 PROSPECT CONTACTS 2024-04-01 1",
                        "+ JP-31 2024 PROSPECT RECIPIENTS 2024-04-01 40",
                        "+ JP-31 2024 PROSPECT KIND MAILING 2024-04-01 1",
                        "+ JP-31 2024 PROSPECT TRADE TATAMI 2024-04-01 1");
        assertThat(
                        meister(
                                "contact/JP-31/2",
                                "ProspectContacted",
                                "{'contactId':'2','office':'JP-31','kind':'VISIT','on':'2024-04-01','recipients':1,'trade':null}"))
                .hasSize(3);
    }

    @Test
    void an_application_counts_by_its_date_in_its_present_state() {
        assertThat(meister(
                        "application/A",
                        "ApplicationReceived",
                        "{'applicationId':'A','office':'JP-31','personId':'P','trade':'T','appliedOn':'2025-03-31'}"))
                .containsExactly("+ JP-31 2024 APPL RECEIVED A 2025-03-31 1");
        assertThat(meister("application/A", "ApplicationPrepared", "{'applicationId':'A','office':'JP-31'}"))
                .containsExactly(
                        "- JP-31 2024 APPL RECEIVED A 2025-03-31 -1", "+ JP-31 2024 APPL PREPARED A 2025-03-31 1");
        assertThat(meister("application/A", "ApplicationForwarded", "{'applicationId':'A','office':'JP-31'}"))
                .containsExactly(
                        "- JP-31 2024 APPL PREPARED A 2025-03-31 -1", "+ JP-31 2024 APPL FORWARDED A 2025-03-31 1");
        assertThat(meister("application/A", "ApplicationCertified", "{'applicationId':'A','office':'JP-31'}"))
                .containsExactly(
                        "- JP-31 2024 APPL FORWARDED A 2025-03-31 -1", "+ JP-31 2024 APPL CERTIFIED A 2025-03-31 1");
    }

    @Test
    void a_rejected_application_stays_among_them() {
        meister(
                "application/A",
                "ApplicationReceived",
                "{'applicationId':'A','office':'JP-31','appliedOn':'2025-04-01'}");

        assertThat(meister("application/A", "ApplicationRejected", "{'applicationId':'A','office':'JP-31'}"))
                .containsExactly(
                        "- JP-31 2025 APPL RECEIVED A 2025-04-01 -1", "+ JP-31 2025 APPL REJECTED A 2025-04-01 1");
    }

    @Test
    void a_course_is_scheduled_in_the_year_of_its_date() {
        assertThat(meister(
                        "training/TR-1",
                        "TrainingScheduled",
                        "{'trainingId':'TR-1','office':'JP-31','date':'2024-07-10','invited':[]}"))
                .containsExactly("+ JP-31 2024 TRAIN SCHEDULED TR-1 2024-07-10 1");
    }

    @Test
    void a_consultation_and_the_request_that_followed() {
        assertThat(dispatch(
                        "consultation/JP-31/C",
                        "ConsultationOpened",
                        "{'consultationId':'C','office':'JP-31','hostType':'OTHER','on':'2025-03-31'}"))
                .containsExactly(
                        "+ JP-31 2024 CONSULT CONSULTATIONS C 2025-03-31 1",
                        "+ JP-31 2024 CONSULT HOST_TYPE OTHER 2025-03-31 1");
        assertThat(dispatch(
                        "request/RQ",
                        "DispatchRequested",
                        "{'requestId':'RQ','office':'JP-31','on':'2025-04-01','consultationId':'C'}"))
                .containsExactly("+ JP-31 0 CONSULT FOLLOWED_UP C 2025-04-01 1", "+ JP-31 2025 REQ OPEN 2025-04-01 1");
    }

    @Test
    void every_declined_answer_counts_and_a_request_ends_in_one_state() {
        String rq = "{'requestId':'RQ','office':'JP-31','personId':'M-1','on':'2025-04-01'}";
        dispatch("request/RQ", "DispatchRequested", rq);
        assertThat(dispatch("request/RQ", "MeisterProposed", rq)).isEmpty();
        assertThat(dispatch("request/RQ", "MeisterDeclined", rq))
                .containsExactly("+ JP-31 2025 REQ MEISTER_DECLINED 2025-04-01 1");
        assertThat(dispatch("request/RQ", "MeisterDeclined", rq))
                .containsExactly(
                        "- JP-31 2025 REQ MEISTER_DECLINED 2025-04-01 -1",
                        "+ JP-31 2025 REQ MEISTER_DECLINED 2025-04-01 2");
        assertThat(dispatch("request/RQ", "MeisterAccepted", rq)).isEmpty();
        assertThat(dispatch("request/RQ", "PriorMeetingHeld", rq)).isEmpty();
        assertThat(dispatch("request/RQ", "InstructionPlanIssued", rq)).isEmpty();
        assertThat(dispatch("request/RQ", "RequestConfirmed", rq))
                .containsExactly("- JP-31 2025 REQ OPEN 2025-04-01 -1", "+ JP-31 2025 REQ CONFIRMED 2025-04-01 1");
    }

    @Test
    void a_declined_request() {
        dispatch("request/RQ", "DispatchRequested", "{'requestId':'RQ','office':'JP-31','on':'2025-04-01'}");

        assertThat(dispatch("request/RQ", "RequestDeclined", "{'requestId':'RQ','office':'JP-31'}"))
                .containsExactly("- JP-31 2025 REQ OPEN 2025-04-01 -1", "+ JP-31 2025 REQ DECLINED 2025-04-01 1");
    }

    /** DOMAIN.md 3.1. */
    @Test
    void a_qualifier_without_participants_was_held_all_the_same() {
        assertThat(competition(
                        "qualifier/JP-01/k",
                        "QualifierHeld",
                        "{'office':'JP-01','trade':'LANDSCAPE','date':'2025-04-26','participants':0}"))
                .containsExactly("+ JP-01 2025 COMP.PRELIM PARTICIPANTS LANDSCAPE 2025-04-26 0");
    }

    /** DOMAIN.md 3.2. */
    @Test
    void athletes_count_with_their_trade_and_leaders_apart() {
        String athlete =
                "{'office':'JP-01','competition':'GORIN_NATIONAL','fiscalYear':2025,'role':'ATHLETE','personRef':'A1','trade':'T'}";
        assertThat(competition("support/1", "SupportRegistered", athlete))
                .containsExactly("+ JP-01 2025 COMP.GORIN TRADE T 1", "+ JP-01 2025 COMP.GORIN ATHLETES A1 1");
        assertThat(competition("support/1", "SupportWithdrawn", athlete))
                .containsExactly("- JP-01 2025 COMP.GORIN TRADE T -1", "- JP-01 2025 COMP.GORIN ATHLETES A1 -1");
        assertThat(competition("support/1", "SupportRegistered", athlete)).hasSize(2);
        assertThat(
                        competition(
                                "support/2",
                                "SupportRegistered",
                                "{'office':'JP-01','competition':'YOUTH_MONOZUKURI','fiscalYear':2025,'role':'LEADER','personRef':'L1','trade':'T'}"))
                .containsExactly("+ JP-01 2025 COMP.YOUTH LEADERS L1 1");
    }

    /** DOMAIN.md 3.4. */
    @Test
    void a_portrait_is_in_one_state() {
        competition("content-task/1", "ContentTaskOpened", "{'taskId':'1','office':'JP-01','fiscalYear':2025}");

        assertThat(competition(
                        "content-task/1",
                        "ContentTaskAdvanced",
                        "{'taskId':'1','office':'JP-01','fiscalYear':2025,'state':'DONE'}"))
                .containsExactly("- JP-01 2025 MEIKO REQUESTED -1", "+ JP-01 2025 MEIKO DONE 1");
    }

    /** DOMAIN.md 3.5. */
    @Test
    void an_enquiry_waits_until_it_is_referred() {
        assertThat(competition(
                        "enquiry/1",
                        "EnquiryRecorded",
                        "{'enquiryId':'1','office':'JP-01','mark':'IIMONO','topic':'CHANGE','on':'2025-07-22'}"))
                .containsExactly(
                        "+ JP-01 2025 MARK WAITING 2025-07-22 1", "+ JP-01 2025 MARK MARK IIMONO 2025-07-22 1");
        assertThat(competition("enquiry/1", "EnquiryReferred", "{'enquiryId':'1','office':'JP-01','on':'2026-04-01'}"))
                .containsExactly("- JP-01 2025 MARK WAITING 2025-07-22 -1", "+ JP-01 2025 MARK REFERRED 2025-07-22 1");
    }

    /** DOMAIN.md 4.2. */
    @Test
    void a_conference_is_planned_moved_constituted_and_held() {
        String subject = "conference/JP-01/2025";
        assertThat(reporting(
                        subject,
                        "ConferencePlanned",
                        "{'office':'JP-01','fiscalYear':2025,'no':1,'date':'2025-05-20'}"))
                .containsExactly(
                        "+ JP-01 2025 CONF KNOWN 1 2025-05-20 1", "+ JP-01 2025 CONF.SETUP PENDING 1 2025-05-20 1");
        assertThat(reporting(
                        subject,
                        "ConferencePlanned",
                        "{'office':'JP-01','fiscalYear':2025,'no':1,'date':'2025-05-21'}"))
                .hasSize(4)
                .contains(
                        "- JP-01 2025 CONF.SETUP PENDING 1 2025-05-20 -1",
                        "+ JP-01 2025 CONF.SETUP PENDING 1 2025-05-21 1");
        assertThat(
                        reporting(
                                subject,
                                "ConferenceConstituted",
                                "{'office':'JP-01','fiscalYear':2025,'on':'2025-04-18','form':'WRITTEN','bodies':25,'groups':7}"))
                .containsExactly(
                        "+ JP-01 2025 CONF.SETUP BODIES 2025-04-18 25",
                        "+ JP-01 2025 CONF.SETUP CONSTITUTED 2025-04-18 1",
                        "+ JP-01 2025 CONF.SETUP WRITTEN 2025-04-18 1");
        assertThat(reporting(
                        subject,
                        "ConferenceHeld",
                        "{'office':'JP-01','fiscalYear':2025,'no':1,'date':'2025-05-21','form':'IN_PERSON'}"))
                .containsExactly(
                        "- JP-01 2025 CONF.SETUP PENDING 1 2025-05-21 -1", "+ JP-01 2025 CONF HELD 1 2025-05-21 1");
        assertThat(reporting(
                        subject,
                        "ConferenceHeld",
                        "{'office':'JP-01','fiscalYear':2025,'no':2,'date':'2026-04-02','form':'IN_PERSON'}"))
                .as("the year is the one named, not that of the date")
                .containsExactly("+ JP-01 2025 CONF KNOWN 2 2026-04-02 1", "+ JP-01 2025 CONF HELD 2 2026-04-02 1");
    }

    @Test
    void a_conference_constituted_in_person_is_not_a_written_one() {
        assertThat(reporting(
                        "conference/JP-01/2025",
                        "ConferenceConstituted",
                        "{'office':'JP-01','fiscalYear':2025,'on':'2025-04-18','form':'IN_PERSON','bodies':25}"))
                .hasSize(2);
    }
}
