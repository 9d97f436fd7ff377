package jp.monozukuri.dispatch.plausibility;

/**
 * One thing about an entry that is unusual.
 *
 * @param field path of the field in the payload
 * @param value the value as it was sent
 * @param usual the limit that it is beyond
 * @param policy version of the limits
 */
public record Doubt(DoubtCode code, String field, String value, String usual, String policy) {}
