package jp.monozukuri.reporting.handling.inform;

import java.time.Instant;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/** Records that the consignor was told. */
public record ReportIncidentToConsignor(String incidentId, Instant reportedAt) implements Command {

    @Override
    public String target(CommandContext context) {
        return "incident/" + incidentId;
    }
}
