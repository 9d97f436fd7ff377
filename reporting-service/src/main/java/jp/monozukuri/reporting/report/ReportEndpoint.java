package jp.monozukuri.reporting.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.reporting.ledger.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report over HTTP, as FORMAT.md lists it under {@code expected}. */
@RestController
final class ReportEndpoint {

    private final Reports reports;
    private final Caller caller;

    ReportEndpoint(Reports reports, Caller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    @GetMapping("/api/reporting/reports/{office}/{fiscalYear}")
    Map<String, @Nullable Object> report(
            @PathVariable String office,
            @PathVariable String fiscalYear,
            @RequestParam @Nullable String asOf,
            HttpServletRequest request) {
        ReportQuery query = new ReportQuery(
                Asked.office("office", office),
                Asked.fiscalYear("fiscalYear", fiscalYear),
                asOf == null ? caller.now(request) : Asked.instant("asOf", asOf));
        return view(reports.of(query));
    }

    private static Map<String, @Nullable Object> view(Report report) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        ReportQuery query = report.query();
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("office", query.office());
        asked.put("fiscalYear", query.fiscalYear());
        asked.put("asOf", query.asOf().atZone(CommandContext.ZONE).toOffsetDateTime());
        view.put("query", asked);
        view.put("rows", report.rows().stream().map(ReportEndpoint::row).toList());
        if (!query.isNational()) {
            view.put("texts", report.texts());
        }
        if (report.finalised() != null) {
            view.put("finalised", report.finalised());
            view.put("finalisedPositions", report.finalisedPositions());
            view.put("postFinalisationDelta", report.postFinalisationDelta());
        }
        if (query.isNational()) {
            List<Report.OfficeFigure> byOffice = report.byOffice();
            view.put("byOffice", byOffice);
        }
        return view;
    }

    private static Map<String, @Nullable Object> row(ReportRow row) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("code", row.row().code());
        view.put("labelJa", row.row().label());
        view.put("unit", row.row().unit());
        view.put("target", row.target());
        view.put("actual", row.actual());
        if (row.rated()) {
            view.put("rate", row.rate());
        }
        view.put("met", row.met());
        view.put("memo", row.memo());
        return view;
    }
}
