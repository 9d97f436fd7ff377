package jp.monozukuri.meister.application.certify;

import java.time.LocalDate;
import jp.monozukuri.meister.application.event.ApplicationEvent;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

/**
 * The centre certifies the applicant of an application.
 *
 * @param certifiedOn not after the day of recording
 */
public record Certify(String applicationId, LocalDate certifiedOn) implements Command {

    @Override
    public String target(CommandContext context) {
        return ApplicationEvent.aggregateId(applicationId);
    }
}
