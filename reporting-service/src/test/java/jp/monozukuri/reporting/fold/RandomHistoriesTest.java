package jp.monozukuri.reporting.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import jp.monozukuri.platform.inbox.IncomingEvent;
import jp.monozukuri.reporting.RandomHistory;
import jp.monozukuri.reporting.fact.Facts;
import jp.monozukuri.reporting.ledger.Bookkeeper;
import jp.monozukuri.reporting.ledger.Entry;
import jp.monozukuri.reporting.ledger.Kept;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.policy.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomHistoriesTest {

    private static final int STEPS = 120;

    private final Fold fold = new Fold(CountingPolicies.programme());

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_sum_of_all_lines_is_what_the_last_pictures_contribute(long seed) {
        RandomHistory made = RandomHistory.of(seed, STEPS);

        Map<Contribution, Integer> standing = new HashMap<>();
        for (Entry entry : made.history().entries()) {
            int now = standing.merge(entry.line().contribution(), entry.line().sign(), Integer::sum);
            assertThat(now).as("a line is taken back only where it stands").isNotNegative();
        }
        standing.values().removeIf(times -> times == 0);

        Map<Contribution, Integer> expected = new HashMap<>();
        for (Kept kept : made.history().bookkeeper().changed().values()) {
            fold.contributions(kept.picture()).forEach(contribution -> expected.merge(contribution, 1, Integer::sum));
        }
        assertThat(standing).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figures_are_those_of_a_plain_count(long seed) {
        RandomHistory made = RandomHistory.of(seed, STEPS);
        List<Entry> entries = made.history().entries();

        assertThat(sums(entries, Set.of(Measure.PERSON_DAYS), RandomHistoriesTest::row))
                .isEqualTo(made.personDays());
        assertThat(sums(entries, Set.of(Measure.LEARNER_DAYS), RandomHistoriesTest::row))
                .isEqualTo(made.learnerDays());
        assertThat(sums(entries, Set.of(Measure.ANSWERS), RandomHistoriesTest::row))
                .isEqualTo(made.answers());
        assertThat(sums(entries, Set.of(Measure.OPEN, Measure.CANCELLED, Measure.COMPLETED), RandomHistoriesTest::year))
                .isEqualTo(made.planned());
    }

    private static String row(Contribution contribution) {
        return year(contribution) + " " + contribution.row();
    }

    private static String year(Contribution contribution) {
        return contribution.office() + " " + contribution.fiscalYear();
    }

    private static Map<String, Long> sums(
            List<Entry> entries, Set<Measure> measures, Function<Contribution, String> key) {
        Map<String, Long> sums = new TreeMap<>();
        entries.stream()
                .map(Entry::line)
                .filter(line -> measures.contains(line.contribution().measure()))
                .forEach(line -> sums.merge(key.apply(line.contribution()), line.amount(), Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lines_do_not_depend_on_how_subjects_mingle_nor_on_repeats(long seed) {
        RandomHistory made = RandomHistory.of(seed, STEPS);
        List<IncomingEvent> mingled = new ArrayList<>(made.history().events());
        mingled.addAll(
                made.history().events().subList(0, made.history().events().size() / 2));
        mingled.sort(Comparator.comparing(IncomingEvent::subject).thenComparing(IncomingEvent::sequence));

        Bookkeeper other = new Bookkeeper(new Facts(), fold, Map.of());
        List<Entry> entries =
                mingled.stream().flatMap(event -> other.book(event).stream()).toList();

        assertThat(entries).containsExactlyInAnyOrderElementsOf(made.history().entries());
        assertThat(entries.stream()
                        .map(entry -> entry.eventId() + " " + entry.number())
                        .collect(Collectors.toSet()))
                .as("every line has its place")
                .hasSameSizeAs(entries);
    }
}
