package jp.monozukuri.reporting.conference.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A conference was held. */
@Revision("1")
public record ConferenceHeld(
        String office,
        long fiscalYear,
        long no,
        LocalDate date,
        String form,
        @Nullable String agenda) implements ConferenceEvent {}
