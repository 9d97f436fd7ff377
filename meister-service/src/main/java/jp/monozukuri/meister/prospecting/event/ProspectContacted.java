package jp.monozukuri.meister.prospecting.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An office addressed people or organisations that may bring new meisters.
 *
 * @param contactId unique in the office
 * @param kind VISIT, MAILING, CERTIFICATE_CEREMONY, ONLINE_NOTICE or MEETING
 * @param on day of the contact
 * @param recipients at least 1
 * @param organisation or null
 * @param area or null
 * @param trade code of the trade it was about, or null
 */
@Revision("1")
public record ProspectContacted(
        String contactId,
        String office,
        String kind,
        LocalDate on,
        long recipients,
        @Nullable String organisation,
        @Nullable String area,
        @Nullable String trade)
        implements ProspectingEvent {}
