package jp.monozukuri.reporting.communication;

import static jp.monozukuri.reporting.Deciding.person;
import static jp.monozukuri.reporting.communication.Sent.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import jp.monozukuri.platform.command.Command;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.communication.change.ChangeCommunication;
import jp.monozukuri.reporting.communication.channel.CheckItem;
import jp.monozukuri.reporting.communication.channel.OutgoingChannel;
import jp.monozukuri.reporting.communication.check.CheckCommunication;
import jp.monozukuri.reporting.communication.confirm.ConfirmCommunication;
import jp.monozukuri.reporting.communication.discard.DiscardCommunication;
import jp.monozukuri.reporting.communication.event.CheckVoided;
import jp.monozukuri.reporting.communication.event.CommunicationChanged;
import jp.monozukuri.reporting.communication.event.CommunicationChecked;
import jp.monozukuri.reporting.communication.event.CommunicationConfirmed;
import jp.monozukuri.reporting.communication.event.CommunicationDiscarded;
import jp.monozukuri.reporting.communication.event.CommunicationPrepared;
import jp.monozukuri.reporting.communication.event.CommunicationReleased;
import jp.monozukuri.reporting.communication.release.ReleaseCommunication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random people send random steps. What may happen is told by a model beside the aggregate: sets and numbers instead of states. At
 * the end nothing has gone out that was not looked at, in exactly that version, by someone who had no hand in it, and nothing has
 * happened after it was discarded.
 */
class RandomCommunicationsTest {

    private static final List<String> PEOPLE = List.of("p1", "p2", "p3");
    private static final int STEPS = 40;

    private final List<Object> history = new ArrayList<>();
    private final Set<String> makers = new HashSet<>();
    private long version = 1;
    private String checkedBy = "";
    private boolean released;
    private boolean confirmed;
    private boolean discarded;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothing_goes_out_unchecked(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        makers.add("p1");
        history.add(new CommunicationPrepared("C-1", "JP-31", "p1", 1, "FAX", "T-1", 1, List.of()));

        for (int i = 0; i < STEPS && !confirmed; i++) {
            step(random, PEOPLE.get(random.nextInt(PEOPLE.size())));
        }

        assertThat(history).as("history of seed " + seed).hasSizeGreaterThan(1);
        assertThat(history.subList(0, history.size() - 1))
                .as("before the last event, seed " + seed)
                .noneMatch(event -> event instanceof CommunicationDiscarded);
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i) instanceof CommunicationReleased out) {
                assertThat(history.get(i - 1))
                        .as("before the release, seed " + seed)
                        .isInstanceOfSatisfying(CommunicationChecked.class, check -> {
                            assertThat(check.version()).isEqualTo(out.version());
                            assertThat(makers).doesNotContain(check.checkedBy());
                        });
            }
        }
    }

    private void step(RandomGenerator random, String who) {
        long seen = random.nextInt(8) == 0 ? version + 1 : version;
        switch (random.nextInt(13)) {
            case 0, 1 -> change(who, seen);
            case 2, 3, 4, 5 -> check(who, seen);
            case 6, 7, 8, 9 -> release(who, seen);
            case 10 -> discard(who, seen);
            default -> confirm(who);
        }
    }

    private void change(String who, long seen) {
        var command = new ChangeCommunication("C-1", seen, OutgoingChannel.FAX, "T-1", 1, null, "訂正");
        if (released || discarded) {
            refused(command, who, "WRONG_STATE");
        } else if (seen != version) {
            refused(command, who, "STALE_VERSION");
        } else {
            var changed = new CommunicationChanged("C-1", "JP-31", who, version + 1, "FAX", "T-1", 1, List.of(), "訂正");
            if (checkedBy.isEmpty()) {
                applied(command, who, changed);
            } else {
                applied(command, who, new CheckVoided("C-1", "JP-31", version, checkedBy), changed);
            }
            makers.add(who);
            checkedBy = "";
            version++;
        }
    }

    private void check(String who, long seen) {
        var command = new CheckCommunication("C-1", seen, List.of(CheckItem.ADDRESS, CheckItem.CONTENT));
        if (released || discarded || !checkedBy.isEmpty()) {
            refused(command, who, "WRONG_STATE");
        } else if (seen != version) {
            refused(command, who, "STALE_VERSION");
        } else if (makers.contains(who)) {
            refused(command, who, "SAME_PERSON");
        } else {
            applied(command, who, new CommunicationChecked("C-1", "JP-31", who, seen, List.of("ADDRESS", "CONTENT")));
            checkedBy = who;
        }
    }

    private void release(String who, long seen) {
        var command = new ReleaseCommunication("C-1", seen);
        if (released || discarded) {
            refused(command, who, "WRONG_STATE");
        } else if (checkedBy.isEmpty()) {
            refused(command, who, "NOT_CHECKED");
        } else if (seen != version) {
            refused(command, who, "STALE_VERSION");
        } else {
            applied(command, who, new CommunicationReleased("C-1", "JP-31", who, seen, LocalDate.parse(DAY)));
            released = true;
        }
    }

    private void confirm(String who) {
        var command = new ConfirmCommunication("C-1", LocalDate.parse(DAY));
        if (released) {
            applied(command, who, new CommunicationConfirmed("C-1", "JP-31", who, LocalDate.parse(DAY)));
            confirmed = true;
        } else {
            refused(command, who, "WRONG_STATE");
        }
    }

    private void discard(String who, long seen) {
        var command = new DiscardCommunication("C-1", seen, "取下げ");
        if (released || discarded) {
            refused(command, who, "WRONG_STATE");
        } else if (seen != version) {
            refused(command, who, "STALE_VERSION");
        } else {
            applied(command, who, new CommunicationDiscarded("C-1", "JP-31", who, seen, "取下げ"));
            discarded = true;
        }
    }

    private void applied(Command command, String who, Object... events) {
        Deciding.by(Communication.class)
                .given(history.toArray())
                .when(command, person(who, DAY))
                .applied(events);
        history.addAll(List.of(events));
    }

    private void refused(Command command, String who, String code) {
        Deciding.by(Communication.class)
                .given(history.toArray())
                .when(command, person(who, DAY))
                .refused(code);
    }
}
