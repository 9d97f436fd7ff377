package jp.monozukuri.reporting.conference.event;

/** Facts of the liaison conference. */
public sealed interface ConferenceEvent permits ConferenceConstituted, ConferencePlanned, ConferenceHeld {

    /** The office whose fact it is. */
    String office();
}
