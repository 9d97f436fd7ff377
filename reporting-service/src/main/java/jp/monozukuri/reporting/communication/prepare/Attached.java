package jp.monozukuri.reporting.communication.prepare;

/**
 * A file that goes out as well.
 *
 * @param ref code of the file, never a name
 * @param confidential whether it holds personal or otherwise confidential information
 * @param encrypted whether it is encrypted
 */
public record Attached(String ref, boolean confidential, boolean encrypted) {}
