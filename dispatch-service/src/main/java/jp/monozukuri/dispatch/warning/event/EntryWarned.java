package jp.monozukuri.dispatch.warning.event;

import org.axonframework.serialization.Revision;

/**
 * An accepted entry is doubted.
 *
 * @param command the command that made the entry
 * @param code what is doubted
 * @param field path of the field in its payload
 * @param value the value as it was sent
 * @param usual the limit that it is beyond
 * @param policy version of the limits
 */
@Revision("1")
public record EntryWarned(
        String about,
        String office,
        long number,
        String command,
        String code,
        String field,
        String value,
        String usual,
        String policy)
        implements WarningEvent {}
