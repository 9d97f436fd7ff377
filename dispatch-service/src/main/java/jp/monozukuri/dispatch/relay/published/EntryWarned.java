package jp.monozukuri.dispatch.relay.published;

/**
 * An accepted entry is doubted.
 *
 * @param about the aggregate of the entry
 * @param office the office the fact belongs to
 * @param number from 1, within what it is about
 * @param command the command that made the entry
 * @param field path of the field in its payload
 * @param value the value as it was sent: a number, a day or a person's code
 * @param usual the limit that it is beyond
 * @param policy version of the limits
 */
public record EntryWarned(
        String about,
        String office,
        long number,
        String command,
        String code,
        String field,
        String value,
        String usual,
        String policy) {}
