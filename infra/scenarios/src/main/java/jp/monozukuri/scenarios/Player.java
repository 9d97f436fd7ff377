package jp.monozukuri.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.monozukuri.scenarios.file.Outcome;
import jp.monozukuri.scenarios.file.Scenario;
import jp.monozukuri.scenarios.file.Scenario.Expected;
import jp.monozukuri.scenarios.file.Scenario.Step;
import jp.monozukuri.scenarios.http.Gateway;
import jp.monozukuri.scenarios.http.Reply;
import jp.monozukuri.scenarios.http.Service;
import jp.monozukuri.scenarios.report.Difference;
import jp.monozukuri.scenarios.report.ReportComparison;
import org.jspecify.annotations.Nullable;

/**
 * Plays one scenario: carry-over, every step at its time, every report at its moment between the steps, and every report once
 * more at the end, because a report must not change when it is asked for later.
 */
public final class Player {

    private final Gateway gateway;
    private final boolean resume;
    private final Map<Outcome, Integer> steps = new EnumMap<>(Outcome.class);
    private final Set<String> notYetKnown = new LinkedHashSet<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<Difference> advice = new ArrayList<>();
    private int rows;
    private Instant recordedUntil = Instant.MIN;

    private Player(Gateway gateway, boolean resume) {
        this.gateway = gateway;
        this.resume = resume;
    }

    /**
     * Plays a scenario against an empty system.
     *
     * @throws jp.monozukuri.scenarios.http.SystemFailure when the system is not empty or fails
     */
    public static PlayResult play(Scenario scenario, Gateway gateway) {
        return play(scenario, new Player(gateway, false));
    }

    /**
     * Goes on with a play that was broken off. Up to the last thing recorded, accepted steps are sent again and give their
     * first answers and with them the consistency tokens; the other steps of that time are passed over, because the state
     * they were judged in is gone.
     *
     * @throws jp.monozukuri.scenarios.http.SystemFailure when the system fails
     */
    public static PlayResult resume(Scenario scenario, Gateway gateway) {
        return play(scenario, new Player(gateway, true));
    }

    private static PlayResult play(Scenario scenario, Player player) {
        long start = System.nanoTime();
        player.play(scenario);
        return new PlayResult(
                scenario.name(),
                Map.copyOf(player.steps),
                List.copyOf(player.notYetKnown),
                player.rows,
                List.copyOf(player.differences),
                List.copyOf(player.advice),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private void play(Scenario scenario) {
        List<OffsetDateTime> moments = Stream.concat(
                        scenario.steps().stream().map(Step::at),
                        scenario.expected().stream()
                                .map(expected -> expected.query().asOf()))
                .sorted(OffsetDateTime.timeLineOrder())
                .toList();
        if (moments.isEmpty()) {
            return;
        }
        OffsetDateTime before = moments.getFirst().minusSeconds(1);
        if (resume) {
            recordedUntil = lastRecorded(scenario, before);
        } else {
            CarryOver.requireNothingRecorded(gateway, scenario, before);
        }
        CarryOver.into(gateway, scenario, before);
        Deque<Expected> due = new ArrayDeque<>(scenario.expected().stream()
                .sorted(Comparator.comparing(expected -> expected.query().asOf(), OffsetDateTime.timeLineOrder()))
                .toList());
        for (Step step : scenario.steps()) {
            askAll(due, step.at());
            play(step);
        }
        askAll(due, null);
        for (Expected expected : scenario.expected()) {
            ask(expected, moments.getLast(), ", asked at the end");
        }
    }

    /** Asks for the reports whose moment has passed before the next step; without a next step, for all that are left. */
    private void askAll(Deque<Expected> due, @Nullable OffsetDateTime next) {
        while (!due.isEmpty() && (next == null || due.getFirst().query().asOf().isBefore(next))) {
            Expected expected = due.removeFirst();
            ask(expected, expected.query().asOf(), "");
        }
    }

    private void ask(Expected expected, OffsetDateTime now, String when) {
        String place = expected.query() + when;
        differences.addAll(ReportComparison.compare(place, expected, gateway.report(expected.query(), now)));
        rows += expected.rows().size();
    }

    private Instant lastRecorded(Scenario scenario, OffsetDateTime now) {
        return scenario.offices().stream()
                .flatMap(office -> Arrays.stream(Service.values())
                        .flatMap(service -> gateway.lastRecorded(service, office.code(), now).stream()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private void play(Step step) {
        boolean again = !step.at().toInstant().isAfter(recordedUntil);
        if (again && step.outcome() != Outcome.ACCEPTED) {
            return;
        }
        String place = "step " + step.number() + " " + step.office();
        switch (gateway.send(step)) {
            case Reply.Decided decided -> {
                steps.merge(decided.outcome(), 1, Integer::sum);
                boolean recordedBefore = again && decided.outcome() == Outcome.DUPLICATE;
                if (decided.outcome() != step.outcome() && !recordedBefore) {
                    differences.add(new Difference(
                            place,
                            step.command(),
                            "outcome",
                            withCode(step.outcome(), step.advisedCode()),
                            withCode(decided.outcome(), decided.code())
                                    + (decided.sentence() == null ? "" : " " + decided.sentence())));
                } else if (step.advisedCode() != null && !Objects.equals(step.advisedCode(), decided.code())) {
                    advice.add(new Difference(
                            place, step.command(), "code", step.advisedCode(), String.valueOf(decided.code())));
                }
            }
            case Reply.NotYetKnown unknown -> {
                notYetKnown.add(unknown.command());
                differences.add(new Difference(
                        place,
                        step.command(),
                        "outcome",
                        withCode(step.outcome(), step.advisedCode()),
                        "not yet known"));
            }
        }
    }

    private static String withCode(Outcome outcome, @Nullable String code) {
        return code == null ? outcome.name() : outcome + " (" + code + ")";
    }
}
