package jp.monozukuri.reporting.handling.channel;

import org.jspecify.annotations.Nullable;

/**
 * One channel. Source: DOMAIN.md 6.2.
 *
 * @param channel its code
 * @param nameJa the words of the published report
 * @param measures the measures that the plan promises; null when none are written, always for the country
 * @param status what the office says of them; likewise
 * @param monthsKept months for which it was attested that the measures were kept
 * @param incidents incidents over the channel
 */
record ChannelRow(
        String channel,
        String nameJa,
        @Nullable String measures,
        @Nullable String status,
        long monthsKept,
        long incidents) {}
