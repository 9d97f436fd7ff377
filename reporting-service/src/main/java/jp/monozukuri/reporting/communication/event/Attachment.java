package jp.monozukuri.reporting.communication.event;

/**
 * A file that goes out as well.
 *
 * @param ref code of the file
 */
public record Attachment(String ref, boolean confidential, boolean encrypted) {}
