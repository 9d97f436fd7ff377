package jp.monozukuri.competition.support.line;

/** Identifies a support line. */
public final class SupportLine {

    private SupportLine() {}

    /**
     * The aggregate identifier. The person's code may hold any sign, also a slash; a trade code is the last segment and
     * known to the catalogue, so two lines never share an identifier.
     */
    public static String id(
            String office, String competition, long fiscalYear, String role, String personRef, String trade) {
        return String.join("/", "support", office, competition, Long.toString(fiscalYear), role, personRef, trade);
    }
}
