package jp.monozukuri.meister.catalogue.open;

import static jp.monozukuri.meister.Deciding.centreOn;
import static jp.monozukuri.meister.Deciding.officeOn;
import static jp.monozukuri.meister.Samples.TOTTORI;

import jp.monozukuri.meister.Deciding;
import jp.monozukuri.meister.catalogue.Office;
import jp.monozukuri.meister.catalogue.event.OfficeOpened;
import org.junit.jupiter.api.Test;

class OpenOfficeTest {

    private final Deciding<Office> office = Deciding.by(Office.class);
    private final OpenOffice command = new OpenOffice("JP-31", "鳥取県");

    @Test
    void the_centre_opens_an_office() {
        office.when(command, centreOn("2024-04-01")).applied(new OfficeOpened("JP-31", "鳥取県"));
    }

    @Test
    void an_office_is_opened_once() {
        office.given(TOTTORI)
                .when(command, centreOn("2024-04-01"))
                .refused("ALREADY_EXISTS", "field", "office", "value", "JP-31");
    }

    @Test
    void only_the_centre_opens_offices() {
        office.when(command, officeOn("JP-31", "2024-04-01")).refused("FORBIDDEN_OFFICE", "office", "JP-31");
    }
}
