package jp.monozukuri.dispatch.warning.event;

/** What can happen to the warnings about a request or a dispatch. */
public sealed interface WarningEvent permits EntryWarned, WarningExplained {

    /** The aggregate that the warning is about, e.g. {@code dispatch/HK-001}. */
    String about();

    /** The office that entered it. */
    String office();

    /** From 1, within what it is about. */
    long number();
}
