package jp.monozukuri.competition.portrait.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A portrait was asked for.
 *
 * @param subject a code of the office; null when not told
 * @param on the day; null when not told
 */
@Revision("1")
public record ContentTaskOpened(
        String taskId,
        String office,
        long fiscalYear,
        @Nullable String subject,
        @Nullable LocalDate on) implements ContentTaskEvent {}
