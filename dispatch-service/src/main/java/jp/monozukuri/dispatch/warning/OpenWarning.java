package jp.monozukuri.dispatch.warning;

import java.time.Instant;

/**
 * A warning that waits for the office's explanation.
 *
 * @param position order of arrival, to go on from
 * @param about what it is about, e.g. {@code dispatch/HK-001}
 * @param number within that, from 1
 * @param usual the limit that the value is beyond
 */
public record OpenWarning(
        long position,
        String about,
        long number,
        String command,
        String code,
        String field,
        String value,
        String usual,
        Instant recordedAt) {}
