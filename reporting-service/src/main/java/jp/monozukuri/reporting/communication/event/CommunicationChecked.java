package jp.monozukuri.reporting.communication.event;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A second person found what is to go out right.
 *
 * @param checkedBy code of the person
 * @param version the version that was looked at
 */
@Revision("1")
public record CommunicationChecked(
        String communicationId, String office, String checkedBy, long version, List<String> checked)
        implements CommunicationEvent {

    public CommunicationChecked {
        checked = List.copyOf(checked);
    }
}
