package jp.monozukuri.meister.application.certify;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.EXEMPT;
import static jp.monozukuri.meister.Samples.EXPERT;
import static jp.monozukuri.meister.Samples.MEISTER;
import static jp.monozukuri.meister.Samples.day;
import static jp.monozukuri.meister.Samples.prepared;
import static jp.monozukuri.meister.Samples.received;
import static jp.monozukuri.meister.Samples.storedFacts;

import java.util.List;
import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.application.Application;
import jp.monozukuri.meister.application.event.ApplicationCertified;
import jp.monozukuri.meister.application.event.ApplicationForwarded;
import jp.monozukuri.meister.application.event.ApplicationReceived;
import jp.monozukuri.meister.application.event.ApplicationRejected;
import jp.monozukuri.meister.register.Person;
import jp.monozukuri.meister.register.event.MeisterCarriedOver;
import jp.monozukuri.meister.register.event.MeisterCertified;
import jp.monozukuri.meister.register.event.TrainingCompleted;
import jp.monozukuri.meister.register.event.TrainingExempted;
import org.junit.jupiter.api.Test;

class CertifyTest {

    private final Deciding<Application> application = Deciding.by(Application.class);
    private final Certify command = new Certify("A1", day("2024-06-03"));
    private final ApplicationCertified certified = new ApplicationCertified("A1", "JP-31", day("2024-06-03"));

    private static ApplicationReceived receivedFrom(String personId, String trade, boolean licence) {
        return new ApplicationReceived("A1", "JP-31", personId, trade, day("2024-04-19"), storedFacts(licence));
    }

    private static ApplicationReceived receivedWith(ApplicationReceived.Facts facts) {
        return new ApplicationReceived("A1", "JP-31", "T4", "TATAMI", day("2024-04-19"), facts);
    }

    @Test
    void a_new_person_becomes_a_meister_of_the_office_that_applied() {
        application
                .given(received("A1"))
                .when(command, centreOn("2024-06-03"))
                .applied(certified)
                .told(
                        "person/T4",
                        new MeisterCertified(
                                "T4", "JP-31", "A1", "JP-31", "TATAMI", day("2024-06-03"), day("2024-06-03")));
    }

    /** DOMAIN.md 1. */
    @Test
    void an_application_is_certified_after_it_was_forwarded() {
        application
                .given(received("A1"), prepared("A1"), new ApplicationForwarded("A1", "JP-31", "1", day("2024-05-10")))
                .when(command, centreOn("2024-06-04"))
                .applied(certified)
                .told(
                        "person/T4",
                        new MeisterCertified(
                                "T4", "JP-31", "A1", "JP-31", "TATAMI", day("2024-06-03"), day("2024-06-03")));
    }

    @Test
    void a_meister_keeps_home_office_and_day_of_registration() {
        application
                .given(receivedFrom("T9", "TATAMI", false))
                .beside(
                        Person.class,
                        "person/T9",
                        new MeisterCarriedOver("T9", "JP-32", List.of("PLASTERING"), day("2018-01-20"), false, null))
                .when(command, centreOn("2024-06-03"))
                .applied(certified)
                .told(
                        "person/T9",
                        new MeisterCertified(
                                "T9", "JP-32", "A1", "JP-31", "TATAMI", day("2024-06-03"), day("2018-01-20")));
    }

    @Test
    void an_earlier_day_recorded_later_does_not_move_the_registration() {
        application
                .given(receivedFrom("T4", "TATAMI", false))
                .beside(
                        Person.class,
                        "person/T4",
                        new MeisterCertified(
                                "T4", "JP-31", "A0", "JP-31", "PLASTERING", day("2024-06-10"), day("2024-06-10")))
                .when(command, centreOn("2024-06-11"))
                .told(
                        "person/T4",
                        new MeisterCertified(
                                "T4", "JP-31", "A1", "JP-31", "TATAMI", day("2024-06-03"), day("2024-06-10")));
    }

    /** DOMAIN.md 1.5. */
    @Test
    void the_licence_exempts_a_new_meister_from_the_day_of_certification() {
        application
                .given(receivedFrom("T4", "TATAMI", true))
                .when(command, centreOn("2024-06-04"))
                .applied(certified)
                .told(
                        "person/T4",
                        new MeisterCertified(
                                "T4", "JP-31", "A1", "JP-31", "TATAMI", day("2024-06-03"), day("2024-06-03")),
                        new TrainingExempted("T4", "JP-31", day("2024-06-03"), "VOCATIONAL_INSTRUCTOR_LICENCE"));
    }

    @Test
    void the_licence_exempts_a_meister_at_a_second_certification() {
        application
                .given(receivedFrom("T1", "TATAMI", true))
                .beside(Person.class, "person/T1", MEISTER)
                .when(command, centreOn("2024-06-03"))
                .told(
                        "person/T1",
                        new MeisterCertified(
                                "T1", "JP-31", "A1", "JP-31", "TATAMI", day("2024-06-03"), day("2018-01-20")),
                        new TrainingExempted("T1", "JP-31", day("2024-06-03"), "VOCATIONAL_INSTRUCTOR_LICENCE"));
    }

    @Test
    void the_licence_has_no_effect_on_one_who_is_exempt() {
        application
                .given(receivedFrom("T1", "TATAMI", true))
                .beside(Person.class, "person/T1", EXEMPT)
                .when(command, centreOn("2024-06-03"))
                .told(
                        "person/T1",
                        new MeisterCertified(
                                "T1", "JP-31", "A1", "JP-31", "TATAMI", day("2024-06-03"), day("2018-01-20")));
    }

    @Test
    void the_licence_has_no_effect_on_one_who_is_trained() {
        application
                .given(receivedFrom("T1", "TATAMI", true))
                .beside(
                        Person.class,
                        "person/T1",
                        MEISTER,
                        new TrainingCompleted("T1", "JP-31", day("2024-05-05"), null))
                .when(command, centreOn("2024-06-03"))
                .told(
                        "person/T1",
                        new MeisterCertified(
                                "T1", "JP-31", "A1", "JP-31", "TATAMI", day("2024-06-03"), day("2018-01-20")));
    }

    /** DOMAIN.md 1.3, 7.3. */
    @Test
    void only_the_centre_certifies() {
        application
                .given(received("A1"))
                .when(command, officeOn("JP-31", "2024-06-03"))
                .refused("FORBIDDEN_OFFICE", "office", "JP-31");
    }

    @Test
    void an_unknown_application_is_not_certified() {
        application
                .when(command, centreOn("2024-06-03"))
                .refused("NO_APPLICATION", "field", "applicationId", "value", "A1");
    }

    @Test
    void an_application_is_certified_once() {
        application
                .given(received("A1"), certified)
                .when(command, centreOn("2024-06-03"))
                .refused("ALREADY_CERTIFIED", "value", "A1");
    }

    @Test
    void a_rejected_application_is_not_certified() {
        application
                .given(received("A1"), new ApplicationRejected("A1", "JP-31", "推薦者がいない"))
                .when(command, centreOn("2024-06-03"))
                .refused("WRONG_STATE", "field", "applicationId", "value", "A1", "state", "REJECTED");
    }

    @Test
    void a_day_to_come_is_refused() {
        application
                .given(received("A1"))
                .when(command, centreOn("2024-06-02"))
                .refused("FUTURE_DATE", "field", "certifiedOn", "value", "2024-06-03", "today", "2024-06-02");
    }

    /** DOMAIN.md 1.2. */
    @Test
    void a_trade_is_certified_once_per_person() {
        application
                .given(receivedFrom("T1", "PLASTERING", false))
                .beside(Person.class, "person/T1", MEISTER)
                .when(command, centreOn("2024-06-03"))
                .refused("TRADE_ALREADY_HELD", "field", "personId", "value", "T1", "trade", "PLASTERING");
    }

    @Test
    void a_trade_certified_by_another_application_is_held() {
        application
                .given(received("A1"))
                .beside(
                        Person.class,
                        "person/T4",
                        new MeisterCertified(
                                "T4", "JP-31", "A0", "JP-31", "TATAMI", day("2024-06-02"), day("2024-06-02")))
                .when(command, centreOn("2024-06-03"))
                .refused("TRADE_ALREADY_HELD", "value", "T4", "trade", "TATAMI");
    }

    @Test
    void one_who_became_an_expert_since_is_not_certified() {
        application
                .given(receivedFrom("X1", "TATAMI", false))
                .beside(Person.class, "person/X1", EXPERT)
                .when(command, centreOn("2024-06-03"))
                .refused("PERSON_IS_EXPERT", "value", "X1");
    }

    /** DOMAIN.md 1.4. */
    @Test
    void without_a_recommender_no_one_is_eligible() {
        application
                .given(receivedWith(new ApplicationReceived.Facts("GRADE1", null, "16", "6", "3", 3, false, false)))
                .when(command, centreOn("2024-06-03"))
                .refused(
                        "NOT_ELIGIBLE:NO_RECOMMENDATION",
                        "field",
                        "facts.recommender",
                        "value",
                        "false",
                        "appliedOn",
                        "2024-04-19");
    }

    @Test
    void without_an_accepted_qualification_no_one_is_eligible() {
        application
                .given(receivedWith(
                        new ApplicationReceived.Facts("GORIN_NATIONAL", 4L, "16", "6", "3", 3, true, false)))
                .when(command, centreOn("2024-06-03"))
                .refused(
                        "NOT_ELIGIBLE:QUALIFICATION",
                        "field",
                        "facts.qualification",
                        "value",
                        "GORIN_NATIONAL, place 4");
    }

    /** DOMAIN.md 1.4. */
    @Test
    void every_shortfall_is_told_with_its_evidence() {
        application
                .given(receivedWith(new ApplicationReceived.Facts("GRADE1", null, "16", "4.9", "2", 3, true, false)))
                .when(command, centreOn("2024-06-03"))
                .refused(
                        "NOT_ELIGIBLE:EXPERIENCE",
                        "field",
                        "facts.yearsPracticeSinceQualification",
                        "value",
                        "4.9",
                        "rule",
                        "R4-5Y3Y",
                        "required",
                        "5",
                        "shortfalls",
                        "4.9 years of practice since the qualification; R4-5Y3Y asks for 5. "
                                + "2 years of instruction since the qualification; R4-5Y3Y asks for 3.",
                        "shortfallsJa",
                        "資格取得後の実務経験は4.9年で、R4-5Y3Y の5年に足りません。" + "資格取得後の指導経験は2年で、R4-5Y3Y の3年に足りません。");
    }

    /** DOMAIN.md 1.4. */
    @Test
    void the_rule_is_that_of_the_date_of_application_whenever_the_certification_comes() {
        var facts = new ApplicationReceived.Facts("GRADE1", null, "16", "4", "1", 3, true, false);
        application
                .given(new ApplicationReceived("A1", "JP-31", "T4", "TATAMI", day("2025-03-31"), facts))
                .when(new Certify("A1", day("2025-04-20")), centreOn("2025-04-20"))
                .refused("NOT_ELIGIBLE:EXPERIENCE", "rule", "R4-5Y3Y", "appliedOn", "2025-03-31");
    }

    @Test
    void an_application_of_the_next_day_falls_under_the_next_rule() {
        var facts = new ApplicationReceived.Facts("GRADE1", null, "16", "4", "1", 3, true, false);
        application
                .given(new ApplicationReceived("A1", "JP-31", "T4", "TATAMI", day("2025-04-01"), facts))
                .when(new Certify("A1", day("2025-04-20")), centreOn("2025-04-20"))
                .applied(new ApplicationCertified("A1", "JP-31", day("2025-04-20")));
    }
}
