package jp.monozukuri.dispatch.dispatching;

import static jp.monozukuri.dispatch.dispatching.Dispatches.day;
import static jp.monozukuri.dispatch.dispatching.Dispatches.recorded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.dispatching.cancel.CancelDispatch;
import jp.monozukuri.dispatch.dispatching.event.DispatchCancelled;
import jp.monozukuri.dispatch.dispatching.event.DispatchCompleted;
import jp.monozukuri.dispatch.dispatching.event.DispatchReportCorrected;
import jp.monozukuri.dispatch.dispatching.event.DispatchReportVoided;
import jp.monozukuri.dispatch.dispatching.event.HostSurveyed;
import jp.monozukuri.dispatch.dispatching.event.LearnersSurveyed;
import jp.monozukuri.dispatch.dispatching.event.SessionRescheduled;
import jp.monozukuri.dispatch.dispatching.report.CorrectReport;
import jp.monozukuri.dispatch.dispatching.report.ReportCompletion;
import jp.monozukuri.dispatch.dispatching.report.VoidReport;
import jp.monozukuri.dispatch.dispatching.reschedule.RescheduleSession;
import jp.monozukuri.dispatch.dispatching.survey.HostSurvey;
import jp.monozukuri.dispatch.dispatching.survey.LearnerSurvey;
import jp.monozukuri.platform.command.Command;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random commands in random order: after every prefix the dispatch, rebuilt from its events, answers as a plain model of
 * FORMAT.md does. The seed is the parameter of the test.
 */
class RandomHistoryTest {

    private static final int STEPS = 40;

    /** What FORMAT.md says about a dispatch, in as few words as possible. */
    private static final class Model {
        private final TreeSet<LocalDate> planned = new TreeSet<>(Dispatches.CONFIRMED.plannedDates());
        private boolean reported;
        private boolean cancelled;
        private boolean hostAnswered;
        private boolean learnersAnswered;
        private long version;

        /** The code of the refusal, or null when accepted. */
        @Nullable
        String refusal(Command command) {
            return switch (command) {
                case ReportCompletion report -> cancelled ? "DISPATCH_CANCELLED" : reported ? "ALREADY_REPORTED" : null;
                case CorrectReport correct ->
                    !reported ? "NOT_REPORTED" : correct.expectedVersion() != version ? "STALE_VERSION" : null;
                case VoidReport voiding -> reported ? null : "NOT_REPORTED";
                case HostSurvey survey -> !reported ? "NOT_REPORTED" : hostAnswered ? "SURVEY_EXISTS" : null;
                case LearnerSurvey survey -> !reported ? "NOT_REPORTED" : learnersAnswered ? "SURVEY_EXISTS" : null;
                case CancelDispatch cancel -> reported ? "ALREADY_REPORTED" : cancelled ? "ALREADY_CANCELLED" : null;
                case RescheduleSession move -> {
                    if (reported) {
                        yield "ALREADY_REPORTED";
                    }
                    if (cancelled) {
                        yield "DISPATCH_CANCELLED";
                    }
                    if (!planned.contains(move.from())) {
                        yield "NOT_FOUND";
                    }
                    yield planned.contains(move.to()) ? "DUPLICATE_DATE" : null;
                }
                default -> throw new IllegalArgumentException(command.toString());
            };
        }

        Object accepted(Command command) {
            return switch (command) {
                case ReportCompletion report -> {
                    reported = true;
                    yield new DispatchCompleted("TT-1", "JP-31", ++version, List.of(recorded("2025-06-20", "T1")));
                }
                case CorrectReport correct ->
                    new DispatchReportCorrected("TT-1", "JP-31", ++version, "x", List.of(recorded("2025-06-21", "X1")));
                case VoidReport voiding -> {
                    reported = false;
                    hostAnswered = false;
                    learnersAnswered = false;
                    yield new DispatchReportVoided("TT-1", "JP-31", ++version, "x");
                }
                case HostSurvey survey -> {
                    hostAnswered = true;
                    yield new HostSurveyed("TT-1", "JP-31", true, null);
                }
                case LearnerSurvey survey -> {
                    learnersAnswered = true;
                    yield new LearnersSurveyed("TT-1", "JP-31", 3, 2, 1);
                }
                case CancelDispatch cancel -> {
                    cancelled = true;
                    yield new DispatchCancelled("TT-1", "JP-31", "x");
                }
                case RescheduleSession move -> {
                    planned.remove(move.from());
                    planned.add(move.to());
                    yield new SessionRescheduled("TT-1", "JP-31", move.from(), move.to(), "x");
                }
                default -> throw new IllegalArgumentException(command.toString());
            };
        }
    }

    /** DOMAIN.md 2. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void a_dispatch_answers_as_the_model_after_any_history(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Model model = new Model();
        List<Object> history = new ArrayList<>(List.of(Dispatches.CONFIRMED));
        for (int step = 0; step < STEPS; step++) {
            Command command = command(random, model);
            var outcome = Stage.of(Dispatch.class)
                    .given(history.toArray())
                    .at("2025-08-01T10:00:00+09:00")
                    .when(command);
            String refusal = model.refusal(command);
            if (refusal == null) {
                Object event = model.accepted(command);
                outcome.records(event);
                history.add(event);
            } else {
                outcome.refusesWith(refusal);
            }
        }
    }

    private static Command command(RandomGenerator random, Model model) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> new ReportCompletion("TT-1", List.of(day("2025-06-20", "T1")));
            case 4, 5, 6 ->
                new CorrectReport("TT-1", model.version - random.nextInt(2), "x", List.of(day("2025-06-21", "X1")));
            case 7, 8 -> new VoidReport("TT-1", "x");
            case 9, 10, 11 -> new HostSurvey("TT-1", true, null);
            case 12, 13, 14 -> new LearnerSurvey("TT-1", 3, 2, 1);
            case 15 -> random.nextInt(4) == 0 ? new CancelDispatch("TT-1", "x") : new VoidReport("TT-1", "x");
            default -> new RescheduleSession("TT-1", june(random), june(random), "x");
        };
    }

    /** A day from 20 to 29 June, on which everyone can be sent. */
    private static LocalDate june(RandomGenerator random) {
        return LocalDate.parse("2025-06-20").plusDays(random.nextInt(10));
    }
}
