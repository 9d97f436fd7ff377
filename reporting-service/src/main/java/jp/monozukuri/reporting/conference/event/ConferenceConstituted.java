package jp.monozukuri.reporting.conference.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An office has constituted its conference. */
@Revision("1")
public record ConferenceConstituted(
        String office,
        long fiscalYear,
        LocalDate on,
        String form,
        long bodies,
        @Nullable Long groups) implements ConferenceEvent {}
