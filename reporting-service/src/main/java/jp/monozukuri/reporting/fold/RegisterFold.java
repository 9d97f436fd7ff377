package jp.monozukuri.reporting.fold;

import jp.monozukuri.reporting.fact.OfficeFact;
import jp.monozukuri.reporting.fact.TradeFact;
import jp.monozukuri.reporting.policy.Measure;
import org.jspecify.annotations.Nullable;

/** Offices and trades: which offices a national report lists, and names for readers. */
final class RegisterFold {

    /** Row of lines that belong to no row of the report. */
    static final String OFFICE_ROW = "OFFICE";

    private RegisterFold() {}

    static Picture.Office apply(OfficeFact fact) {
        return switch (fact) {
            case OfficeFact.OfficeOpened opened -> new Picture.Office(opened.office(), opened.nameJa());
        };
    }

    static Picture.Trade apply(Picture.@Nullable Trade before, TradeFact fact) {
        return switch (fact) {
            case TradeFact.TradeListed listed -> new Picture.Trade(listed.trade(), listed.nameJa());
            case TradeFact.TradeRetired retired -> {
                if (before == null) {
                    throw new IllegalStateException("trade " + retired.trade() + " was never listed");
                }
                yield before;
            }
        };
    }

    static void contribute(Picture.Office office, Sheet sheet) {
        sheet.always(office.office(), OFFICE_ROW, Measure.OFFICE, "", null, 1);
    }
}
