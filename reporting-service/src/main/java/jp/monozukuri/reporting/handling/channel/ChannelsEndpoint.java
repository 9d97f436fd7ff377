package jp.monozukuri.reporting.handling.channel;

import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.List;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.reporting.ledger.Asked;
import jp.monozukuri.reporting.report.ReportQuery;
import jp.monozukuri.reporting.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Measures and status per channel over HTTP. */
@RestController
final class ChannelsEndpoint {

    private final Reports reports;
    private final Caller caller;

    ChannelsEndpoint(Reports reports, Caller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    record View(String office, int fiscalYear, OffsetDateTime asOf, List<ChannelRow> channels) {}

    @GetMapping("/api/reporting/channels/{office}/{fiscalYear}")
    View channels(
            @PathVariable String office,
            @PathVariable String fiscalYear,
            @RequestParam @Nullable String asOf,
            HttpServletRequest request) {
        ReportQuery query = new ReportQuery(
                Asked.office("office", office),
                Asked.fiscalYear("fiscalYear", fiscalYear),
                asOf == null ? caller.now(request) : Asked.instant("asOf", asOf));
        return new View(
                query.office(),
                query.fiscalYear(),
                query.asOf().atZone(CommandContext.ZONE).toOffsetDateTime(),
                Channels.of(reports.of(query)));
    }
}
