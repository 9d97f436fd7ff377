package jp.monozukuri.meister.application.prepare;

import java.util.List;
import jp.monozukuri.meister.application.event.ApplicationEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a received application are complete.
 *
 * @param documents kinds of documents, or null
 */
public record CompleteDocuments(
        String applicationId, @Nullable List<String> documents) implements Command {

    @Override
    public String target(CommandContext context) {
        return ApplicationEvent.aggregateId(applicationId);
    }
}
