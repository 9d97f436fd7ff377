package jp.monozukuri.platform.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pace of the relay.
 *
 * @param pollInterval longest pause when nothing comes; a commit of this process wakes the relay at once
 * @param batchSize events sent before one wait for the acknowledgements
 * @param acknowledgement how long to wait for the acknowledgements of a batch
 * @param retryPause pause after a failure
 */
@ConfigurationProperties("platform.relay")
public record RelayProperties(
        @DefaultValue("250ms") Duration pollInterval,
        @DefaultValue("1000") int batchSize,
        @DefaultValue("30s") Duration acknowledgement,
        @DefaultValue("500ms") Duration retryPause) {}
