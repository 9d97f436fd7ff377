package jp.monozukuri.dispatch.relay.published;

import java.time.LocalDate;

/**
 * An office was consulted.
 *
 * @param consultationId unique in the office
 * @param office the office the fact belongs to
 * @param hostType kind of host, or OTHER
 * @param on the day
 */
public record ConsultationOpened(String consultationId, String office, String hostType, LocalDate on) {}
