package jp.monozukuri.reporting.report;

import java.util.List;
import java.util.Map;
import jp.monozukuri.reporting.plan.LedgerFigures;
import org.jspecify.annotations.Nullable;

/**
 * The plan and status report.
 *
 * @param rows in the order of FORMAT.md 5
 * @param texts of one office, rows with a text only; empty for the country
 * @param finalised the seven activity figures at the moment of finalisation; null when the year is not finalised
 * @param finalisedPositions the events that the frozen figures were computed from, by producer and partition; empty when that
 *     was not kept or the year is not finalised
 * @param postFinalisationDelta live minus frozen, where they differ
 * @param byOffice of the country, every office; empty for one office
 */
public record Report(
        ReportQuery query,
        List<ReportRow> rows,
        List<Texts> texts,
        @Nullable Map<String, Long> finalised,
        List<LedgerFigures.Position> finalisedPositions,
        Map<String, Long> postFinalisationDelta,
        List<OfficeFigure> byOffice) {

    /** The two cells of a text row; a cell without text is null. */
    public record Texts(
            String row, @Nullable String plan, @Nullable String status) {}

    /** @param headline the figure of ACT.HEADLINE */
    public record OfficeFigure(String office, long headline) {}
}
