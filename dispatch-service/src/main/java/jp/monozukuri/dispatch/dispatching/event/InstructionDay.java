package jp.monozukuri.dispatch.dispatching.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reported day.
 *
 * @param mode IN_PERSON or ONLINE
 * @param people who instructed, each once
 * @param hours length as a plain decimal number; null when not told
 */
public record InstructionDay(
        LocalDate date,
        String mode,
        List<String> people,
        long learners,
        @Nullable String hours) {}
