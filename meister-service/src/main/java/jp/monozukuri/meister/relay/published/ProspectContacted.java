package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office addressed people or organisations that may bring new meisters.
 *
 * @param contactId unique in the office
 * @param office the office the fact belongs to
 * @param kind kind of contact
 * @param on day of the contact
 * @param recipients at least 1
 * @param area or null
 * @param trade code, or null
 */
public record ProspectContacted(
        String contactId,
        String office,
        String kind,
        LocalDate on,
        long recipients,
        @Nullable String area,
        @Nullable String trade) {}
