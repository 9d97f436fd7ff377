package jp.monozukuri.meister.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contact by which an office looked for new meisters; {@code area} and {@code trade} are null when not stated. */
public record ContactPicture(
        String office,
        String id,
        String kind,
        LocalDate madeOn,
        long recipients,
        @Nullable String area,
        @Nullable String trade) {}
