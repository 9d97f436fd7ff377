package jp.monozukuri.reporting.communication.check;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.person;
import static jp.monozukuri.reporting.communication.Sent.CHANGED;
import static jp.monozukuri.reporting.communication.Sent.CHECKED;
import static jp.monozukuri.reporting.communication.Sent.DAY;
import static jp.monozukuri.reporting.communication.Sent.PREPARED;
import static jp.monozukuri.reporting.communication.Sent.RELEASED;
import static jp.monozukuri.reporting.communication.Sent.VOIDED;
import static jp.monozukuri.reporting.communication.Sent.checked;

import java.util.Arrays;
import java.util.List;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.communication.Communication;
import jp.monozukuri.reporting.communication.channel.CheckItem;
import jp.monozukuri.reporting.communication.event.CommunicationChecked;
import jp.monozukuri.reporting.communication.event.CommunicationPrepared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DOMAIN.md 6.1. */
class CheckCommunicationTest {

    private static final List<CheckItem> ALL =
            List.of(CheckItem.ADDRESS, CheckItem.BCC, CheckItem.CONTENT, CheckItem.ATTACHMENT);

    private final Deciding<Communication> communication = Deciding.by(Communication.class);

    @Test
    void another_person_checks_all_items_of_a_mail() {
        communication
                .given(PREPARED)
                .when(new CheckCommunication("C-1", 1, ALL), person("clerk-02", DAY))
                .applied(CHECKED);
    }

    @Test
    void refuses_the_person_who_prepared_it() {
        communication
                .given(PREPARED)
                .when(new CheckCommunication("C-1", 1, ALL), person("clerk-01", DAY))
                .refused("SAME_PERSON", "field", "Actor", "value", "clerk-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk-01", "clerk-03"})
    void refuses_whoever_had_a_hand_in_it_first_or_last(String maker) {
        communication
                .given(PREPARED, CHECKED, VOIDED, CHANGED)
                .when(new CheckCommunication("C-1", 2, ALL), person(maker, DAY))
                .refused("SAME_PERSON", "field", "Actor", "value", maker);
    }

    @Test
    void a_changed_version_is_checked_anew_also_by_who_checked_the_first() {
        communication
                .given(PREPARED, CHECKED, VOIDED, CHANGED)
                .when(new CheckCommunication("C-1", 2, ALL), person("clerk-02", DAY))
                .applied(checked(2, "clerk-02"));
    }

    @Test
    void refuses_a_version_that_is_no_longer_the_present_one() {
        communication
                .given(PREPARED, CHANGED)
                .when(new CheckCommunication("C-1", 1, ALL), person("clerk-02", DAY))
                .refused("STALE_VERSION", "field", "version", "value", 1, "version", 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMAIL     | ADDRESS CONTENT         | BCC, ATTACHMENT
            FAX       | CONTENT CONTENT BCC     | ADDRESS
            POST      | ADDRESS CONTENT         | ENCLOSURE
            HAND_OVER | ENCLOSURE               | ADDRESS, CONTENT
            UPLOAD    | ADDRESS CONTENT BCC     | ATTACHMENT
            """)
    void refuses_a_check_that_leaves_an_item_of_the_channel_out(String channel, String checked, String missing) {
        List<CheckItem> items =
                Arrays.stream(checked.split(" ")).map(CheckItem::valueOf).toList();
        communication
                .given(prepared(channel))
                .when(new CheckCommunication("C-1", 1, items), person("clerk-02", DAY))
                .refused("CHECK_INCOMPLETE", "field", "checked", "value", missing, "channel", channel);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FAX       | CONTENT ADDRESS
            POST      | ENCLOSURE ADDRESS CONTENT
            HAND_OVER | ENCLOSURE ADDRESS CONTENT
            UPLOAD    | ATTACHMENT ADDRESS CONTENT
            """)
    void a_channel_needs_no_more_than_its_items(String channel, String checked) {
        List<String> names = List.of(checked.split(" "));
        communication
                .given(prepared(channel))
                .when(
                        new CheckCommunication(
                                "C-1", 1, names.stream().map(CheckItem::valueOf).toList()),
                        person("clerk-02", DAY))
                .applied(new CommunicationChecked("C-1", "JP-31", "clerk-02", 1, names));
    }

    private static CommunicationPrepared prepared(String channel) {
        return new CommunicationPrepared("C-1", "JP-31", "clerk-01", 1, channel, "T-REQUEST", 3, List.of());
    }

    @Test
    void refuses_a_second_check_of_one_version() {
        communication
                .given(PREPARED, CHECKED)
                .when(new CheckCommunication("C-1", 1, ALL), person("clerk-04", DAY))
                .refused("WRONG_STATE", "field", "communicationId", "value", "C-1", "state", "CHECKED");
    }

    @Test
    void refuses_what_has_gone_out() {
        communication
                .given(PREPARED, CHECKED, RELEASED)
                .when(new CheckCommunication("C-1", 1, ALL), person("clerk-04", DAY))
                .refused("WRONG_STATE", "field", "communicationId", "value", "C-1", "state", "RELEASED");
    }

    @Test
    void refuses_what_was_never_prepared() {
        communication
                .when(new CheckCommunication("C-1", 1, ALL), person("clerk-02", DAY))
                .refused("NOT_FOUND", "field", "communicationId", "value", "C-1");
    }

    @Test
    void refuses_the_centre() {
        communication
                .given(PREPARED)
                .when(new CheckCommunication("C-1", 1, ALL), centreOn(DAY))
                .refused("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
