package jp.monozukuri.reporting.handling.channel;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monozukuri.reporting.policy.PlanCodes;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.Report;
import jp.monozukuri.reporting.report.ReportRow;

/** Reads the channels out of a report. */
final class Channels {

    private Channels() {}

    /** The eight channels of a report, in the order of the published report. */
    static List<ChannelRow> of(Report report) {
        Map<String, Report.Texts> texts =
                report.texts().stream().collect(Collectors.toMap(Report.Texts::row, Function.identity()));
        long monthsKept = months(report);
        Map<?, ?> incidents =
                row(report, Row.PII).memo().get("byChannel") instanceof Map<?, ?> found ? found : Map.of();
        return PlanCodes.CHANNELS.stream()
                .map(channel -> {
                    Report.Texts text = texts.get("T.PII." + channel);
                    return new ChannelRow(
                            channel,
                            PlanCodes.channelName(channel),
                            text == null ? null : text.plan(),
                            text == null ? null : text.status(),
                            monthsKept,
                            incidents.get(channel) instanceof Long count ? count : 0);
                })
                .toList();
    }

    /** An attestation names all eight channels, also one that an incident contradicts later. */
    private static long months(Report report) {
        ReportRow row = row(report, Row.ATTEST);
        long attested = row.actual() instanceof Long months ? months : 0;
        return attested + (row.memo().get("contradicted") instanceof Long months ? months : 0);
    }

    private static ReportRow row(Report report, Row row) {
        return report.rows().stream()
                .filter(one -> one.row() == row)
                .findFirst()
                .orElseThrow();
    }
}
