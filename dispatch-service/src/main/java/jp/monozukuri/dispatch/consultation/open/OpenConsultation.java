package jp.monozukuri.dispatch.consultation.open;

import java.time.LocalDate;
import jp.monozukuri.dispatch.host.HostType;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * An office records that it was consulted.
 *
 * @param consultationId new in the office
 * @param on the day, today at the latest
 * @param host who asked, in the office's words; null when not told
 * @param topic what about, in the office's words; null when not told
 */
public record OpenConsultation(
        String consultationId,
        HostType hostType,
        LocalDate on,
        @Nullable String host,
        @Nullable String topic) implements Command {

    @Override
    public String target(CommandContext context) {
        return "consultation/" + context.office() + "/" + consultationId;
    }
}
