package jp.monozukuri.dispatch.relay.published;

import java.time.LocalDate;

/**
 * The instruction plan was issued.
 *
 * @param office the office the fact belongs to
 */
public record InstructionPlanIssued(String requestId, String office, LocalDate on) {}
