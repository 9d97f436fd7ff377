package jp.monozukuri.reporting.communication.event;

/** Facts of outgoing communication. */
public sealed interface CommunicationEvent
        permits CommunicationPrepared,
                CommunicationChanged,
                CheckVoided,
                CommunicationChecked,
                CommunicationReleased,
                CommunicationConfirmed,
                CommunicationDiscarded {

    /** Identifier, unique in its office. */
    String communicationId();

    /** The office whose fact it is. */
    String office();
}
