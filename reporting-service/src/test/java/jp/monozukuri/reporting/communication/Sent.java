package jp.monozukuri.reporting.communication;

import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.reporting.communication.event.Attachment;
import jp.monozukuri.reporting.communication.event.CheckVoided;
import jp.monozukuri.reporting.communication.event.CommunicationChanged;
import jp.monozukuri.reporting.communication.event.CommunicationChecked;
import jp.monozukuri.reporting.communication.event.CommunicationConfirmed;
import jp.monozukuri.reporting.communication.event.CommunicationDiscarded;
import jp.monozukuri.reporting.communication.event.CommunicationPrepared;
import jp.monozukuri.reporting.communication.event.CommunicationReleased;

/** What happens to the mail C-1 of the office JP-31 in the tests. */
public final class Sent {

    public static final String DAY = "2024-06-12";
    public static final List<Attachment> FILES = List.of(new Attachment("F-1", true, true));
    public static final CommunicationPrepared PREPARED =
            new CommunicationPrepared("C-1", "JP-31", "clerk-01", 1, "EMAIL", "T-REQUEST", 3, FILES);
    public static final CommunicationChecked CHECKED = checked(1, "clerk-02");
    public static final CheckVoided VOIDED = new CheckVoided("C-1", "JP-31", 1, "clerk-02");
    public static final CommunicationChanged CHANGED =
            new CommunicationChanged("C-1", "JP-31", "clerk-03", 2, "EMAIL", "T-REQUEST", 4, List.of(), "宛先の追加");
    public static final CommunicationReleased RELEASED =
            new CommunicationReleased("C-1", "JP-31", "clerk-01", 1, LocalDate.parse(DAY));
    public static final CommunicationConfirmed CONFIRMED =
            new CommunicationConfirmed("C-1", "JP-31", "clerk-01", LocalDate.parse(DAY));
    public static final CommunicationDiscarded DISCARDED =
            new CommunicationDiscarded("C-1", "JP-31", "clerk-03", 1, "依頼の取下げ");

    private Sent() {}

    /** A complete check of a version by a person. */
    public static CommunicationChecked checked(long version, String person) {
        return new CommunicationChecked(
                "C-1", "JP-31", person, version, List.of("ADDRESS", "BCC", "CONTENT", "ATTACHMENT"));
    }
}
