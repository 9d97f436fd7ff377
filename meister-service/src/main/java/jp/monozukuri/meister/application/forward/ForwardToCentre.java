package jp.monozukuri.meister.application.forward;

import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.meister.application.event.ApplicationEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * Forwards prepared applications, all or none. The answer reports the first application.
 *
 * @param batch name of the batch
 * @param deadline the last day in time
 * @param applicationIds distinct, at least one
 */
public record ForwardToCentre(String batch, LocalDate deadline, List<String> applicationIds) implements Command {

    @Override
    public String target(CommandContext context) {
        return ApplicationEvent.aggregateId(applicationIds.getFirst());
    }
}
