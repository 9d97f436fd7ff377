package jp.monozukuri.reporting.communication.channel;

/** What a second person looks at. Source: DOMAIN.md 6.1. */
public enum CheckItem {
    /** The addressee and the address, number or place. */
    ADDRESS,
    /** That addressees do not see each other. */
    BCC,
    /** The text. */
    CONTENT,
    /** The attached files, and that they are encrypted where they are confidential. */
    ATTACHMENT,
    /** What lies in the envelope or the folder. */
    ENCLOSURE
}
