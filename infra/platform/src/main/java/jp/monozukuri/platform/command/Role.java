package jp.monozukuri.platform.command;

/** What a caller may be. */
public enum Role {
    OFFICE,
    CENTRE,
    AUDITOR,
    CONSIGNOR
}
