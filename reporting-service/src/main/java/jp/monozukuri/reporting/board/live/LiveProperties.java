package jp.monozukuri.reporting.board.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of live pages.
 *
 * @param streams how many may be open at once
 * @param gap the least time between two messages about changes
 * @param gather how long changes are gathered before the first message
 * @param heartbeat after how long without a message a sign of life is sent
 */
@ConfigurationProperties("reporting.live")
public record LiveProperties(
        @DefaultValue("500") int streams,
        @DefaultValue("1s") Duration gap,
        @DefaultValue("200ms") Duration gather,
        @DefaultValue("15s") Duration heartbeat) {}
