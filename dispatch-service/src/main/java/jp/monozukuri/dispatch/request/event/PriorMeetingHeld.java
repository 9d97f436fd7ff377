package jp.monozukuri.dispatch.request.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The meeting before the instruction was held. */
@Revision("1")
public record PriorMeetingHeld(String requestId, String office, LocalDate on) implements RequestEvent {}
