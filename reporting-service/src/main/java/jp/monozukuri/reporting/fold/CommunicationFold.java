package jp.monozukuri.reporting.fold;

import java.util.List;
import java.util.stream.Stream;
import jp.monozukuri.reporting.fact.CommunicationFact;
import org.jspecify.annotations.Nullable;

/** Outgoing communication: known for the list of what waits for whom; it counts nowhere in the report. */
final class CommunicationFold {

    private CommunicationFold() {}

    static Picture.Communication apply(Picture.@Nullable Communication before, CommunicationFact fact) {
        return switch (fact) {
            case CommunicationFact.CommunicationPrepared prepared ->
                new Picture.Communication(
                        prepared.communicationId(),
                        prepared.office(),
                        prepared.channel(),
                        prepared.template(),
                        prepared.recipients(),
                        prepared.version(),
                        "PREPARED",
                        List.of(prepared.preparedBy()),
                        null,
                        null,
                        null);
            case CommunicationFact.CommunicationChanged changed -> changed(Fold.known(before, fact), changed);
            case CommunicationFact.CheckVoided voided -> at(Fold.known(before, fact), "PREPARED", null);
            case CommunicationFact.CommunicationChecked checked ->
                at(Fold.known(before, fact), "CHECKED", checked.checkedBy());
            case CommunicationFact.CommunicationReleased released -> released(Fold.known(before, fact), released);
            case CommunicationFact.CommunicationConfirmed confirmed -> closed(Fold.known(before, fact), "CONFIRMED");
            case CommunicationFact.CommunicationDiscarded discarded -> closed(Fold.known(before, fact), "DISCARDED");
        };
    }

    private static Picture.Communication changed(
            Picture.Communication was, CommunicationFact.CommunicationChanged changed) {
        return new Picture.Communication(
                was.communicationId(),
                was.office(),
                changed.channel(),
                changed.template(),
                changed.recipients(),
                changed.version(),
                "PREPARED",
                Stream.concat(was.makers().stream(), Stream.of(changed.changedBy()))
                        .distinct()
                        .toList(),
                null,
                null,
                null);
    }

    private static Picture.Communication released(
            Picture.Communication was, CommunicationFact.CommunicationReleased released) {
        return new Picture.Communication(
                was.communicationId(),
                was.office(),
                was.channel(),
                was.template(),
                was.recipients(),
                was.version(),
                "RELEASED",
                was.makers(),
                was.checkedBy(),
                released.releasedBy(),
                released.on());
    }

    private static Picture.Communication closed(Picture.Communication was, String state) {
        return at(was, state, was.checkedBy());
    }

    private static Picture.Communication at(Picture.Communication was, String state, @Nullable String checkedBy) {
        return new Picture.Communication(
                was.communicationId(),
                was.office(),
                was.channel(),
                was.template(),
                was.recipients(),
                was.version(),
                state,
                was.makers(),
                checkedBy,
                was.releasedBy(),
                was.releasedOn());
    }
}
