package jp.monozukuri.reporting.conference.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An office has planned a conference, or moved it. */
@Revision("1")
public record ConferencePlanned(
        String office,
        long fiscalYear,
        long no,
        LocalDate date,
        @Nullable String agenda) implements ConferenceEvent {}
