package jp.monozukuri.dispatch.dispatching;

import static jp.monozukuri.dispatch.Cast.days;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.dispatch.Stage;
import jp.monozukuri.dispatch.dispatching.event.AssignedPerson;
import jp.monozukuri.dispatch.dispatching.event.DispatchCancelled;
import jp.monozukuri.dispatch.dispatching.event.DispatchCompleted;
import jp.monozukuri.dispatch.dispatching.event.DispatchConfirmed;
import jp.monozukuri.dispatch.dispatching.event.DispatchReportVoided;
import jp.monozukuri.dispatch.dispatching.event.InstructionDay;
import jp.monozukuri.dispatch.dispatching.report.SessionDay;
import jp.monozukuri.dispatch.dispatching.report.SessionMode;
import jp.monozukuri.platform.command.Command;

/** What has happened to the dispatch TT-1 of JP-31, and the refusals that its commands share. */
public final class Dispatches {

    /** T1, T3 and the expert X1 go to an industry on three days. */
    public static final DispatchConfirmed CONFIRMED = new DispatchConfirmed(
            "TT-1",
            "JP-31",
            "SME_OR_INDUSTRY",
            "PLASTERING",
            List.of(
                    new AssignedPerson("T1", "MEISTER"),
                    new AssignedPerson("T3", "MEISTER"),
                    new AssignedPerson("X1", "EXPERT")),
            days("2025-06-20", "2025-06-27", "2025-07-10"),
            null,
            "NO_REGISTERED_MEISTER_IN_PREFECTURE",
            null,
            null);

    /** It does not take place. */
    public static final DispatchCancelled CANCELLED = new DispatchCancelled("TT-1", "JP-31", "受入先の都合");

    /** Version 1 of its report. */
    public static final DispatchCompleted REPORTED =
            new DispatchCompleted("TT-1", "JP-31", 1, List.of(recorded("2025-06-20", "T1")));

    /** The report taken back: version 2. */
    public static final DispatchReportVoided VOIDED = new DispatchReportVoided("TT-1", "JP-31", 2, "日付の取違え");

    private Dispatches() {}

    /** A day as it is reported: in person, 6 learners, 3 hours. */
    public static SessionDay day(String date, String... people) {
        return new SessionDay(LocalDate.parse(date), SessionMode.IN_PERSON, List.of(people), 6, new BigDecimal("3"));
    }

    /** The same day as it is recorded. */
    public static InstructionDay recorded(String date, String... people) {
        return new InstructionDay(LocalDate.parse(date), "IN_PERSON", List.of(people), 6, "3");
    }

    /** The refusals of every command on a dispatch of one's own that is not reported. */
    public static void refusesUnlessOwn(Command command) {
        Stage.of(Dispatch.class).when(command).refuses("NO_DISPATCH", "field", "dispatchId", "value", "TT-1");
        refusesOthers(command);
    }

    /** The refusals of every command on a report of one's own. */
    public static void refusesUnlessReported(Command command) {
        Stage.of(Dispatch.class).when(command).refuses("NOT_REPORTED", "field", "dispatchId", "value", "TT-1");
        for (Object[] events : new Object[][] {{CONFIRMED}, {CONFIRMED, CANCELLED}, {CONFIRMED, REPORTED, VOIDED}}) {
            Stage.of(Dispatch.class)
                    .given(events)
                    .when(command)
                    .refuses("NOT_REPORTED", "field", "dispatchId", "value", "TT-1");
        }
        refusesOthers(command);
    }

    private static void refusesOthers(Command command) {
        for (Object[] events : new Object[][] {{CONFIRMED}, {CONFIRMED, REPORTED}, {CONFIRMED, CANCELLED}}) {
            for (String caller : List.of("JP-32", "CENTRAL")) {
                Stage.of(Dispatch.class)
                        .given(events)
                        .by(caller)
                        .when(command)
                        .refuses("FORBIDDEN_OFFICE", "office", caller);
            }
        }
        Stage.of(Dispatch.class).by("CENTRAL").when(command).refuses("FORBIDDEN_OFFICE", "office", "CENTRAL");
    }
}
