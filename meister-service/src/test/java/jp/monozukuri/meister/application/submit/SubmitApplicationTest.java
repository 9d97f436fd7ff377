package jp.monozukuri.meister.application.submit;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.office;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.EXPERT;
import static jp.monozukuri.meister.Samples.FLOWER;
import static jp.monozukuri.meister.Samples.MEISTER;
import static jp.monozukuri.meister.Samples.TATAMI;
import static jp.monozukuri.meister.Samples.day;
import static jp.monozukuri.meister.Samples.facts;
import static jp.monozukuri.meister.Samples.received;
import static jp.monozukuri.meister.Samples.storedFacts;

import java.math.BigDecimal;
import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.application.Application;
import jp.monozukuri.meister.application.event.ApplicationReceived;
import jp.monozukuri.meister.catalogue.Trade;
import jp.monozukuri.meister.register.Person;
import org.junit.jupiter.api.Test;

class SubmitApplicationTest {

    private final Deciding<Application> application =
            Deciding.by(Application.class).beside(Trade.class, "trade/TATAMI", TATAMI);
    private final SubmitApplication command = new SubmitApplication("A1", "T4", "TATAMI", facts());

    @Test
    void an_application_of_a_new_person_is_received() {
        application
                .when(command, officeOn("JP-31", "2024-04-19"))
                .applied(new ApplicationReceived("A1", "JP-31", "T4", "TATAMI", day("2024-04-19"), storedFacts(false)));
    }

    @Test
    void a_meister_may_apply_again_even_in_another_office() {
        application
                .beside(Person.class, "person/T1", MEISTER)
                .when(new SubmitApplication("A1", "T1", "TATAMI", facts()), officeOn("JP-32", "2024-04-19"))
                .applied(new ApplicationReceived("A1", "JP-32", "T1", "TATAMI", day("2024-04-19"), storedFacts(false)));
    }

    @Test
    void the_date_of_application_is_the_day_in_japan() {
        application
                .when(command, office("JP-31", "2025-03-31T15:00:00Z"))
                .applied(new ApplicationReceived("A1", "JP-31", "T4", "TATAMI", day("2025-04-01"), storedFacts(false)));
    }

    @Test
    void the_date_of_application_is_still_the_last_day_a_second_before_midnight_in_japan() {
        application
                .when(command, office("JP-31", "2025-03-31T14:59:59Z"))
                .applied(new ApplicationReceived("A1", "JP-31", "T4", "TATAMI", day("2025-03-31"), storedFacts(false)));
    }

    @Test
    void what_is_not_stated_counts_as_none() {
        var sparse = new SubmitApplication.Facts(
                "GORIN_NATIONAL", 2L, new BigDecimal("16.25"), BigDecimal.ZERO, BigDecimal.ZERO, null, false, null);
        application
                .when(new SubmitApplication("A1", "T4", "TATAMI", sparse), officeOn("JP-31", "2024-04-19"))
                .applied(new ApplicationReceived(
                        "A1",
                        "JP-31",
                        "T4",
                        "TATAMI",
                        day("2024-04-19"),
                        new ApplicationReceived.Facts("GORIN_NATIONAL", 2L, "16.25", "0", "0", 0, false, false)));
    }

    @Test
    void the_licence_is_kept() {
        var licensed = new SubmitApplication.Facts(
                "GRADE1", null, new BigDecimal("16"), new BigDecimal("6.5"), new BigDecimal("3"), 3L, true, true);
        application
                .when(new SubmitApplication("A1", "T4", "TATAMI", licensed), officeOn("JP-31", "2024-04-19"))
                .applied(new ApplicationReceived("A1", "JP-31", "T4", "TATAMI", day("2024-04-19"), storedFacts(true)));
    }

    @Test
    void an_application_is_received_once_whoever_sends_it() {
        application
                .given(received("A1"))
                .when(command, officeOn("JP-32", "2024-04-20"))
                .refused("APPLICATION_EXISTS", "field", "applicationId", "value", "A1");
    }

    @Test
    void an_expert_cannot_apply() {
        application
                .beside(Person.class, "person/X1", EXPERT)
                .when(new SubmitApplication("A1", "X1", "TATAMI", facts()), officeOn("JP-31", "2024-04-19"))
                .refused("PERSON_IS_EXPERT", "field", "personId", "value", "X1");
    }

    @Test
    void a_trade_outside_the_list_of_certifiable_ones_is_refused() {
        application
                .beside(Trade.class, "trade/FLOWER", FLOWER)
                .when(new SubmitApplication("A1", "T4", "FLOWER", facts()), officeOn("JP-31", "2024-04-19"))
                .refused("TRADE_NOT_CERTIFIABLE", "field", "trade", "value", "FLOWER");
    }

    @Test
    void an_unknown_trade_is_refused() {
        application
                .when(new SubmitApplication("A1", "T4", "WEAVING", facts()), officeOn("JP-31", "2024-04-19"))
                .refused("INVALID_PAYLOAD", "field", "trade", "value", "WEAVING");
    }

    @Test
    void the_centre_does_not_apply() {
        application.when(command, centreOn("2024-04-19")).refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
