package jp.monozukuri.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import jp.monozukuri.platform.command.CommandContext;

/**
 * Which report is asked for.
 *
 * @param office a regional office or {@value #NATIONAL}
 * @param fiscalYear the year of its 1 April
 * @param asOf the moment: what was recorded at or before it counts
 */
public record ReportQuery(String office, int fiscalYear, Instant asOf) {

    /** All regional offices together. */
    public static final String NATIONAL = "NATIONAL";

    /** Whether the country is asked for. */
    public boolean isNational() {
        return office.equals(NATIONAL);
    }

    /** The day of {@code asOf} in Japan. */
    public LocalDate today() {
        return LocalDate.ofInstant(asOf, CommandContext.ZONE);
    }
}
