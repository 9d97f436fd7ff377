package jp.monozukuri.dispatch.relay.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reported day.
 *
 * @param mode IN_PERSON or ONLINE
 * @param people who instructed, each once
 * @param hours length, or null
 */
public record Day(
        LocalDate date,
        String mode,
        List<String> people,
        long learners,
        @Nullable BigDecimal hours) {}
