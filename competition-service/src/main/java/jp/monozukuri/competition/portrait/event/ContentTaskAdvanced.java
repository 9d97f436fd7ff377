package jp.monozukuri.competition.portrait.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The work on a portrait moved forward.
 *
 * @param state ONGOING or DONE
 * @param on the day; null when not told
 */
@Revision("1")
public record ContentTaskAdvanced(
        String taskId,
        String office,
        long fiscalYear,
        String state,
        @Nullable LocalDate on) implements ContentTaskEvent {}
