package jp.monozukuri.reporting.handling.report;

import java.time.Instant;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/** Reports an incident. */
public record ReportIncident(
        String incidentId,
        String channel,
        Instant occurredAt,
        Instant discoveredAt,
        @Nullable Instant reportedToConsignorAt,
        @Nullable Long affected)
        implements Command {

    @Override
    public String target(CommandContext context) {
        return "incident/" + incidentId;
    }
}
