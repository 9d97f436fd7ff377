package jp.monozukuri.meister;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.meister.application.event.ApplicationPrepared;
import jp.monozukuri.meister.application.event.ApplicationReceived;
import jp.monozukuri.meister.application.submit.SubmitApplication;
import jp.monozukuri.meister.catalogue.event.OfficeOpened;
import jp.monozukuri.meister.catalogue.event.TradeListed;
import jp.monozukuri.meister.register.event.MeisterCarriedOver;
import jp.monozukuri.meister.register.event.SkilledExpertRegistered;

/** Facts that the tests begin with. Office JP-31 is at home; JP-32 is another one. */
public final class Samples {

    public static final OfficeOpened TOTTORI = new OfficeOpened("JP-31", "鳥取県");
    public static final TradeListed TATAMI = new TradeListed("TATAMI", "畳製作", true, null, "MONOZUKURI", null);
    public static final TradeListed FLOWER = new TradeListed("FLOWER", "フラワー装飾", false, null, "MONOZUKURI", null);

    /** A meister of JP-31 in PLASTERING, neither trained nor exempt. */
    public static final MeisterCarriedOver MEISTER =
            new MeisterCarriedOver("T1", "JP-31", List.of("PLASTERING"), day("2018-01-20"), false, null);

    /** A meister of JP-31 who is exempt from the course. */
    public static final MeisterCarriedOver EXEMPT =
            new MeisterCarriedOver("T1", "JP-31", List.of("PLASTERING"), day("2018-01-20"), true, null);

    /** A meister of JP-31 who completed the course long ago. */
    public static final MeisterCarriedOver TRAINED =
            new MeisterCarriedOver("T1", "JP-31", List.of("PLASTERING"), day("2018-01-20"), false, day("2018-03-01"));

    /** A skilled expert of JP-31. */
    public static final SkilledExpertRegistered EXPERT = new SkilledExpertRegistered("X1", "JP-31", List.of("FLOWER"));

    private Samples() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Facts that every version of the rule accepts. */
    public static SubmitApplication.Facts facts() {
        return new SubmitApplication.Facts(
                "GRADE1", null, new BigDecimal("16"), new BigDecimal("6.5"), new BigDecimal("3"), 3L, true, false);
    }

    /** The same facts as they are stored. */
    public static ApplicationReceived.Facts storedFacts(boolean licence) {
        return new ApplicationReceived.Facts("GRADE1", null, "16", "6.5", "3", 3, true, licence);
    }

    /** An eligible application of JP-31, received on 2024-04-19, for a new person T4. */
    public static ApplicationReceived received(String applicationId) {
        return new ApplicationReceived(applicationId, "JP-31", "T4", "TATAMI", day("2024-04-19"), storedFacts(false));
    }

    /** Its documents are complete. */
    public static ApplicationPrepared prepared(String applicationId) {
        return new ApplicationPrepared(applicationId, "JP-31", List.of("申請書"));
    }
}
