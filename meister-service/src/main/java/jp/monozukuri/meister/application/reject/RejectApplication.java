package jp.monozukuri.meister.application.reject;

import jp.monozukuri.meister.application.event.ApplicationEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * The centre rejects an application.
 *
 */
public record RejectApplication(String applicationId, String reason) implements Command {

    @Override
    public String target(CommandContext context) {
        return ApplicationEvent.aggregateId(applicationId);
    }
}
