package jp.monozukuri.meister.application.dossier;

import java.util.List;
import java.util.UUID;
import jp.monozukuri.meister.application.Checklist;
import jp.monozukuri.meister.application.State;
import jp.monozukuri.meister.application.event.ApplicationCertified;
import jp.monozukuri.meister.application.event.ApplicationEvent;
import jp.monozukuri.meister.application.event.ApplicationForwarded;
import jp.monozukuri.meister.application.event.ApplicationPrepared;
import jp.monozukuri.meister.application.event.ApplicationReceived;
import jp.monozukuri.meister.application.event.ApplicationRejected;

/**
 * An application as its history tells it.
 *
 * @param receivedBy the event that recorded what the applicant states
 * @param named the documents that the office named, in its words
 * @param version number of events
 */
record Dossier(
        ApplicationReceived received,
        UUID receivedBy,
        State state,
        Checklist checklist,
        List<String> named,
        long version) {

    Dossier {
        named = List.copyOf(named);
    }

    /** The dossier when the application has just been received. */
    static Dossier of(ApplicationReceived received, UUID eventId) {
        return new Dossier(received, eventId, State.RECEIVED, Checklist.empty(), List.of(), 1);
    }

    /** The dossier after one more event. */
    Dossier after(ApplicationEvent event) {
        return switch (event) {
            case ApplicationReceived again -> in(state);
            case ApplicationPrepared prepared ->
                new Dossier(
                        received,
                        receivedBy,
                        State.PREPARED,
                        Checklist.of(prepared.documents()),
                        prepared.documents(),
                        version + 1);
            case ApplicationForwarded forwarded -> in(State.FORWARDED);
            case ApplicationCertified certified -> in(State.CERTIFIED);
            case ApplicationRejected rejected -> in(State.REJECTED);
        };
    }

    private Dossier in(State next) {
        return new Dossier(received, receivedBy, next, checklist, named, version + 1);
    }
}
