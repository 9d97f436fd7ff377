package jp.monozukuri.reporting.replay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Size and patience of a replay.
 *
 * @param readers threads that read partitions, at most
 * @param linesPerCopy lines in one COPY; each is a transaction of its own, because a long one would hold every relay back
 * @param patience how long the live ledger may make no progress before the comparison goes on without it
 */
@ConfigurationProperties("reporting.replay")
public record ReplayProperties(
        @DefaultValue("2") int readers,
        @DefaultValue("20000") int linesPerCopy,
        @DefaultValue("30s") Duration patience) {}
