package jp.monozukuri.dispatch;

import static jp.monozukuri.dispatch.dispatching.Dispatches.CANCELLED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.REPORTED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.VOIDED;
import static jp.monozukuri.dispatch.dispatching.Dispatches.day;
import static jp.monozukuri.dispatch.request.Requests.accepted;
import static jp.monozukuri.dispatch.request.Requests.declined;
import static jp.monozukuri.dispatch.request.Requests.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monozukuri.dispatch.consultation.Consultation;
import jp.monozukuri.dispatch.consultation.event.ConsultationOpened;
import jp.monozukuri.dispatch.consultation.open.OpenConsultation;
import jp.monozukuri.dispatch.dispatching.Dispatch;
import jp.monozukuri.dispatch.dispatching.Dispatches;
import jp.monozukuri.dispatch.dispatching.cancel.CancelDispatch;
import jp.monozukuri.dispatch.dispatching.claim.ClaimFee;
import jp.monozukuri.dispatch.dispatching.confirm.ConfirmDispatch;
import jp.monozukuri.dispatch.dispatching.event.FeeClaimed;
import jp.monozukuri.dispatch.dispatching.event.HostSurveyed;
import jp.monozukuri.dispatch.dispatching.event.LearnersSurveyed;
import jp.monozukuri.dispatch.dispatching.report.CorrectReport;
import jp.monozukuri.dispatch.dispatching.report.ReportCompletion;
import jp.monozukuri.dispatch.dispatching.report.VoidReport;
import jp.monozukuri.dispatch.dispatching.reschedule.RescheduleSession;
import jp.monozukuri.dispatch.dispatching.survey.HostSurvey;
import jp.monozukuri.dispatch.dispatching.survey.LearnerSurvey;
import jp.monozukuri.dispatch.host.HostType;
import jp.monozukuri.dispatch.request.DispatchRequest;
import jp.monozukuri.dispatch.request.Requests;
import jp.monozukuri.dispatch.request.answer.MeisterAnswer;
import jp.monozukuri.dispatch.request.answer.RecordMeisterAnswer;
import jp.monozukuri.dispatch.request.decline.DeclineRequest;
import jp.monozukuri.dispatch.request.meet.RecordPriorMeeting;
import jp.monozukuri.dispatch.request.plan.IssueInstructionPlan;
import jp.monozukuri.dispatch.request.propose.ProposeMeister;
import jp.monozukuri.dispatch.request.submit.SubmitRequest;
import jp.monozukuri.dispatch.warning.EntryWarnings;
import jp.monozukuri.dispatch.warning.event.EntryWarned;
import jp.monozukuri.dispatch.warning.event.WarningExplained;
import jp.monozukuri.dispatch.warning.explain.ExplainWarning;
import jp.monozukuri.platform.command.Command;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command in every state: what the state does not allow is refused with its code, and no event is recorded. */
class StatesTest {

    private static final LocalDate ON = LocalDate.parse(Stage.TODAY);
    private static final LocalDate SESSION = LocalDate.parse("2025-06-20");

    private static final String DISPATCHES = """
                          | UNKNOWN      | CONFIRMED       | CANCELLED          | COMPLETED        | ANSWERED         | VOIDED
        ConfirmDispatch   | ok           | DISPATCH_EXISTS | DISPATCH_EXISTS    | DISPATCH_EXISTS  | DISPATCH_EXISTS  | DISPATCH_EXISTS
        RescheduleSession | NO_DISPATCH  | ok              | DISPATCH_CANCELLED | ALREADY_REPORTED | ALREADY_REPORTED | ok
        CancelDispatch    | NO_DISPATCH  | ok              | ALREADY_CANCELLED  | ALREADY_REPORTED | ALREADY_REPORTED | ok
        ReportCompletion  | NO_DISPATCH  | ok              | DISPATCH_CANCELLED | ALREADY_REPORTED | ALREADY_REPORTED | ok
        CorrectReport     | NOT_REPORTED | NOT_REPORTED    | NOT_REPORTED       | ok               | ok               | NOT_REPORTED
        VoidReport        | NOT_REPORTED | NOT_REPORTED    | NOT_REPORTED       | ok               | ok               | NOT_REPORTED
        HostSurvey        | NOT_REPORTED | NOT_REPORTED    | NOT_REPORTED       | ok               | SURVEY_EXISTS    | NOT_REPORTED
        LearnerSurvey     | NOT_REPORTED | NOT_REPORTED    | NOT_REPORTED       | ok               | SURVEY_EXISTS    | NOT_REPORTED
        ClaimFee          | NOT_REPORTED | NOT_REPORTED    | NOT_REPORTED       | ok               | ALREADY_EXISTS   | NOT_REPORTED
        """;

    private static final String REQUESTS = """
                             | UNKNOWN   | REQUESTED      | PROPOSED       | ACCEPTED       | REFUSED        | CONFIRMED      | DECLINED
        SubmitRequest        | ok        | ALREADY_EXISTS | ALREADY_EXISTS | ALREADY_EXISTS | ALREADY_EXISTS | ALREADY_EXISTS | ALREADY_EXISTS
        ProposeMeister       | NOT_FOUND | ok             | ALREADY_EXISTS | ALREADY_EXISTS | ALREADY_EXISTS | WRONG_STATE    | WRONG_STATE
        RecordMeisterAnswer  | NOT_FOUND | NOT_FOUND      | ok             | WRONG_STATE    | WRONG_STATE    | WRONG_STATE    | WRONG_STATE
        RecordPriorMeeting   | NOT_FOUND | ok             | ok             | ok             | ok             | WRONG_STATE    | WRONG_STATE
        IssueInstructionPlan | NOT_FOUND | ok             | ok             | ok             | ok             | WRONG_STATE    | WRONG_STATE
        DeclineRequest       | NOT_FOUND | ok             | ok             | ok             | ok             | WRONG_STATE    | WRONG_STATE
        """;

    /** A dispatch that is to meet the request. */
    private static final String MEETING = """
                        | UNKNOWN   | REQUESTED               | PROPOSED                | ACCEPTED | REFUSED                 | CONFIRMED   | DECLINED
        ConfirmDispatch | NOT_FOUND | ASSIGNMENT_NOT_ACCEPTED | ASSIGNMENT_NOT_ACCEPTED | ok       | ASSIGNMENT_NOT_ACCEPTED | WRONG_STATE | WRONG_STATE
        """;

    private static final String CONSULTATIONS = """
                         | UNKNOWN | OPENED
        OpenConsultation | ok      | ALREADY_EXISTS
        """;

    private static final String WARNINGS = """
                       | UNKNOWN   | OPEN | EXPLAINED
        ExplainWarning | NOT_FOUND | ok   | WRONG_STATE
        """;

    private static final Map<String, Object[]> DISPATCH_STATES = Map.of(
            "UNKNOWN",
            new Object[] {},
            "CONFIRMED",
            new Object[] {Dispatches.CONFIRMED},
            "CANCELLED",
            new Object[] {Dispatches.CONFIRMED, CANCELLED},
            "COMPLETED",
            new Object[] {Dispatches.CONFIRMED, REPORTED},
            "ANSWERED",
            new Object[] {
                Dispatches.CONFIRMED,
                REPORTED,
                new HostSurveyed("TT-1", "JP-31", true, null),
                new LearnersSurveyed("TT-1", "JP-31", 3, 2, 1),
                new FeeClaimed("TT-1", "JP-31", "T1", ON, null)
            },
            "VOIDED",
            new Object[] {Dispatches.CONFIRMED, REPORTED, VOIDED});

    private static final Map<String, Object[]> REQUEST_STATES = Map.of(
            "UNKNOWN",
            new Object[] {},
            "REQUESTED",
            new Object[] {Requests.REQUESTED},
            "PROPOSED",
            new Object[] {Requests.REQUESTED, proposed("T1")},
            "ACCEPTED",
            new Object[] {Requests.REQUESTED, proposed("T1"), accepted("T1")},
            "REFUSED",
            new Object[] {Requests.REQUESTED, proposed("T1"), declined("T1")},
            "CONFIRMED",
            new Object[] {Requests.REQUESTED, proposed("T1"), accepted("T1"), Requests.CONFIRMED},
            "DECLINED",
            new Object[] {Requests.REQUESTED, proposed("T1"), Requests.DECLINED});

    private static final EntryWarned WARNED = new EntryWarned(
            "request/RQ-1", "JP-31", 1, "SubmitRequest", "SHORT_LEAD_TIME", "plannedDates", "2025-06-10", "14", "R7-1");

    private static final Map<String, Command> COMMANDS = Stream.of(
                    confirm(null),
                    new RescheduleSession("TT-1", SESSION, LocalDate.parse("2025-06-21"), "x"),
                    new CancelDispatch("TT-1", "x"),
                    new ReportCompletion("TT-1", List.of(day("2025-06-09", "X1"))),
                    new CorrectReport("TT-1", 1, "x", List.of(day("2025-06-09", "X1"))),
                    new VoidReport("TT-1", "x"),
                    new HostSurvey("TT-1", true, null),
                    new LearnerSurvey("TT-1", 3, 2, 1),
                    new ClaimFee("TT-1", "T1", ON, null),
                    new SubmitRequest(
                            "RQ-1",
                            HostType.SME_OR_INDUSTRY,
                            "PLASTERING",
                            List.of(SESSION),
                            ON,
                            null,
                            null,
                            null,
                            null),
                    new ProposeMeister("RQ-1", "T1"),
                    new RecordMeisterAnswer("RQ-1", "T1", MeisterAnswer.ACCEPTED, null),
                    new RecordPriorMeeting("RQ-1", ON),
                    new IssueInstructionPlan("RQ-1", ON),
                    new DeclineRequest("RQ-1", "x"),
                    new OpenConsultation("CO-1", HostType.OTHER, ON, null, null),
                    new ExplainWarning("request/RQ-1", 1, "x"))
            .collect(Collectors.toMap(command -> command.getClass().getSimpleName(), command -> command));

    private static ConfirmDispatch confirm(@Nullable String requestId) {
        return new ConfirmDispatch(
                "TT-1",
                HostType.SME_OR_INDUSTRY,
                "PLASTERING",
                List.of("T1"),
                List.of(SESSION),
                requestId,
                null,
                null,
                null);
    }

    @Test
    void the_tables_have_every_command() {
        Set<String> known = new TreeSet<>();
        for (String table : List.of(DISPATCHES, REQUESTS, CONSULTATIONS, WARNINGS)) {
            known.addAll(read(table).keySet());
        }
        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(new DispatchConfiguration()
                        .dispatch().commands().stream()
                                .map(Class::getSimpleName)
                                .toList());
    }

    @TestFactory
    Stream<DynamicTest> a_dispatch() {
        return tests(
                DISPATCHES,
                (state, command) -> Stage.of(Dispatch.class)
                        .given(DISPATCH_STATES.get(state))
                        .when(command));
    }

    @TestFactory
    Stream<DynamicTest> a_request() {
        return tests(
                REQUESTS,
                (state, command) -> Stage.of(DispatchRequest.class)
                        .given(REQUEST_STATES.get(state))
                        .when(command));
    }

    @TestFactory
    Stream<DynamicTest> a_dispatch_that_meets_a_request() {
        return tests(
                MEETING,
                (state, command) -> Stage.of(Dispatch.class)
                        .givenOther(DispatchRequest.class, "request/RQ-1", REQUEST_STATES.get(state))
                        .when(confirm("RQ-1")));
    }

    @TestFactory
    Stream<DynamicTest> a_consultation() {
        var opened = new ConsultationOpened("CO-1", "JP-31", "OTHER", ON, null, null);
        return tests(
                CONSULTATIONS,
                (state, command) -> Stage.of(Consultation.class)
                        .given(state.equals("OPENED") ? new Object[] {opened} : new Object[] {})
                        .when(command));
    }

    @TestFactory
    Stream<DynamicTest> a_warning() {
        Map<String, Object[]> states =
                Map.of("UNKNOWN", new Object[] {}, "OPEN", new Object[] {WARNED}, "EXPLAINED", new Object[] {
                    WARNED, new WarningExplained("request/RQ-1", "JP-31", 1, "x")
                });
        return tests(
                WARNINGS,
                (state, command) ->
                        Stage.of(EntryWarnings.class).given(states.get(state)).when(command));
    }

    private interface Trial {
        Stage<?>.Outcome of(String state, Command command);
    }

    private static Stream<DynamicTest> tests(String table, Trial trial) {
        return read(table).entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> DynamicTest.dynamicTest(
                                row.getKey() + " when " + cell.getKey() + ": " + cell.getValue(), () -> {
                                    Stage<?>.Outcome outcome = trial.of(cell.getKey(), COMMANDS.get(row.getKey()));
                                    if (cell.getValue().equals("ok")) {
                                        outcome.accepts();
                                    } else {
                                        outcome.refusesWith(cell.getValue());
                                    }
                                })));
    }

    /** Command to state to outcome. */
    private static Map<String, Map<String, String>> read(String table) {
        List<List<String>> rows = table.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        Map<String, Map<String, String>> outcomes = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 1; i < row.size(); i++) {
                cells.put(rows.getFirst().get(i), row.get(i));
            }
            outcomes.put(row.getFirst(), cells);
        }
        return outcomes;
    }
}
