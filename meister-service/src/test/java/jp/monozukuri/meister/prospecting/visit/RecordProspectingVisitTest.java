package jp.monozukuri.meister.prospecting.visit;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.office;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.TATAMI;
import static jp.monozukuri.meister.Samples.day;

import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.catalogue.Trade;
import jp.monozukuri.meister.prospecting.Contact;
import jp.monozukuri.meister.prospecting.event.ProspectContacted;
import org.junit.jupiter.api.Test;

class RecordProspectingVisitTest {

    private final Deciding<Contact> contact = Deciding.by(Contact.class).beside(Trade.class, "trade/TATAMI", TATAMI);
    private final RecordProspectingVisit command =
            new RecordProspectingVisit("PC-1", "VISIT", day("2024-04-12"), 1, "倉吉市の左官組合", "倉吉市", "TATAMI");
    private final ProspectContacted contacted =
            new ProspectContacted("PC-1", "JP-31", "VISIT", day("2024-04-12"), 1, "倉吉市の左官組合", "倉吉市", "TATAMI");

    @Test
    void a_contact_is_recorded_on_its_own_day() {
        contact.when(command, officeOn("JP-31", "2024-04-12")).applied(contacted);
    }

    @Test
    void organisation_area_and_trade_may_be_missing() {
        contact.when(
                        new RecordProspectingVisit("PC-1", "MAILING", day("2024-04-12"), 109, null, null, null),
                        officeOn("JP-31", "2024-04-15"))
                .applied(new ProspectContacted("PC-1", "JP-31", "MAILING", day("2024-04-12"), 109, null, null, null));
    }

    @Test
    void a_contact_is_recorded_once() {
        contact.given(contacted)
                .when(command, officeOn("JP-31", "2024-04-16"))
                .refused("ALREADY_EXISTS", "field", "contactId", "value", "PC-1");
    }

    @Test
    void another_office_may_use_the_same_code() {
        contact.beside(Contact.class, "contact/JP-31/PC-1", contacted)
                .when(command, officeOn("JP-32", "2024-04-16"))
                .applied(new ProspectContacted(
                        "PC-1", "JP-32", "VISIT", day("2024-04-12"), 1, "倉吉市の左官組合", "倉吉市", "TATAMI"));
    }

    @Test
    void a_day_to_come_is_refused() {
        contact.when(command, office("JP-31", "2024-04-11T14:59:59Z"))
                .refused("FUTURE_DATE", "field", "on", "value", "2024-04-12", "today", "2024-04-11");
    }

    @Test
    void an_unknown_trade_is_refused() {
        contact.when(
                        new RecordProspectingVisit("PC-1", "VISIT", day("2024-04-12"), 1, null, null, "WEAVING"),
                        officeOn("JP-31", "2024-04-12"))
                .refused("INVALID_PAYLOAD", "field", "trade", "value", "WEAVING");
    }

    @Test
    void the_centre_records_none() {
        contact.when(command, centreOn("2024-04-12")).refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
