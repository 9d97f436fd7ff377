package jp.monozukuri.dispatch.request.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The instruction plan was issued. */
@Revision("1")
public record InstructionPlanIssued(String requestId, String office, LocalDate on) implements RequestEvent {}
