package jp.monozukuri.reporting.relay.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The conference of a year. */
public record ConferenceConstituted(
        String office,
        long fiscalYear,
        LocalDate on,
        String form,
        long bodies,
        @Nullable Long groups) {}
