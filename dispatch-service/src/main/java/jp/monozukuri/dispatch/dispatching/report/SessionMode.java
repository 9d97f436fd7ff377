package jp.monozukuri.dispatch.dispatching.report;

/** How a session was held. */
public enum SessionMode {
    /** At the host's. */
    IN_PERSON,
    /** Over the network. */
    ONLINE
}
