package jp.monozukuri.reporting.communication;

import static jp.monozukuri.reporting.Deciding.person;
import static jp.monozukuri.reporting.communication.Sent.CHECKED;
import static jp.monozukuri.reporting.communication.Sent.CONFIRMED;
import static jp.monozukuri.reporting.communication.Sent.DAY;
import static jp.monozukuri.reporting.communication.Sent.DISCARDED;
import static jp.monozukuri.reporting.communication.Sent.PREPARED;
import static jp.monozukuri.reporting.communication.Sent.RELEASED;
import static jp.monozukuri.reporting.communication.Sent.VOIDED;
import static jp.monozukuri.reporting.communication.Sent.checked;

import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.communication.change.ChangeCommunication;
import jp.monozukuri.reporting.communication.channel.CheckItem;
import jp.monozukuri.reporting.communication.channel.OutgoingChannel;
import jp.monozukuri.reporting.communication.check.CheckCommunication;
import jp.monozukuri.reporting.communication.confirm.ConfirmCommunication;
import jp.monozukuri.reporting.communication.discard.DiscardCommunication;
import jp.monozukuri.reporting.communication.event.CommunicationChanged;
import jp.monozukuri.reporting.communication.event.CommunicationConfirmed;
import jp.monozukuri.reporting.communication.event.CommunicationDiscarded;
import jp.monozukuri.reporting.communication.event.CommunicationPrepared;
import jp.monozukuri.reporting.communication.event.CommunicationReleased;
import jp.monozukuri.reporting.communication.prepare.PrepareCommunication;
import jp.monozukuri.reporting.communication.release.ReleaseCommunication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each step in each state: where it leads, or how it is refused. Source: DOMAIN.md 6.1. */
class CommunicationStatesTest {

    private static final String SOMEBODY = "clerk-09";
    private static final CommunicationPrepared ANEW =
            new CommunicationPrepared("C-1", "JP-31", SOMEBODY, 1, "EMAIL", "T-1", 1, List.of());
    private static final CommunicationChanged NEXT =
            new CommunicationChanged("C-1", "JP-31", SOMEBODY, 2, "EMAIL", "T-1", 1, List.of(), "訂正");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # state    | prepare        | change      | check       | release     | confirm     | discard
            NOTHING    | APPLIED        | NOT_FOUND   | NOT_FOUND   | NOT_FOUND   | NOT_FOUND   | NOT_FOUND
            PREPARED   | ALREADY_EXISTS | APPLIED     | APPLIED     | NOT_CHECKED | WRONG_STATE | APPLIED
            CHECKED    | ALREADY_EXISTS | VOIDED      | WRONG_STATE | APPLIED     | WRONG_STATE | APPLIED
            RELEASED   | ALREADY_EXISTS | WRONG_STATE | WRONG_STATE | WRONG_STATE | APPLIED     | WRONG_STATE
            CONFIRMED  | ALREADY_EXISTS | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
            DISCARDED  | ALREADY_EXISTS | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
            DISCARDED2 | ALREADY_EXISTS | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE | WRONG_STATE
            """)
    void each_step_in_each_state(
            String state, String prepare, String change, String check, String release, String confirm, String discard) {
        LocalDate today = LocalDate.parse(DAY);
        List<CheckItem> items = List.of(CheckItem.ADDRESS, CheckItem.BCC, CheckItem.CONTENT, CheckItem.ATTACHMENT);

        comes(state, new PrepareCommunication("C-1", OutgoingChannel.EMAIL, "T-1", 1, null), prepare, ANEW);
        comes(state, new ChangeCommunication("C-1", 1, OutgoingChannel.EMAIL, "T-1", 1, null, "訂正"), change, NEXT);
        comes(state, new CheckCommunication("C-1", 1, items), check, checked(1, SOMEBODY));
        comes(
                state,
                new ReleaseCommunication("C-1", 1),
                release,
                new CommunicationReleased("C-1", "JP-31", SOMEBODY, 1, today));
        comes(
                state,
                new ConfirmCommunication("C-1", today),
                confirm,
                new CommunicationConfirmed("C-1", "JP-31", SOMEBODY, today));
        comes(
                state,
                new DiscardCommunication("C-1", 1, "取下げ"),
                discard,
                new CommunicationDiscarded("C-1", "JP-31", SOMEBODY, 1, "取下げ"));
    }

    private static Object[] history(String state) {
        return switch (state) {
            case "NOTHING" -> new Object[0];
            case "PREPARED" -> new Object[] {PREPARED};
            case "CHECKED" -> new Object[] {PREPARED, CHECKED};
            case "RELEASED" -> new Object[] {PREPARED, CHECKED, RELEASED};
            case "CONFIRMED" -> new Object[] {PREPARED, CHECKED, RELEASED, CONFIRMED};
            case "DISCARDED" -> new Object[] {PREPARED, DISCARDED};
            case "DISCARDED2" -> new Object[] {PREPARED, CHECKED, DISCARDED};
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static void comes(String state, Command command, String expected, Object event) {
        Deciding.Outcome<Communication> outcome =
                Deciding.by(Communication.class).given(history(state)).when(command, person(SOMEBODY, DAY));
        switch (expected) {
            case "APPLIED" -> outcome.applied(event);
            case "VOIDED" -> outcome.applied(VOIDED, event);
            default -> outcome.refused(expected);
        }
    }
}
