package jp.monozukuri.scenarios.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The services and the commands each takes: the one table of the player. Source: FORMAT.md 3. */
public enum Service {
    /** Certification and registration. */
    MEISTER(
            "RecordProspectingVisit",
            "SubmitApplication",
            "CompleteDocuments",
            "ForwardToCentre",
            "Certify",
            "RejectApplication",
            "NotifyConditions",
            "DecideTrainingExemption",
            "ScheduleTraining",
            "CompleteTraining",
            "PayTravel",
            "ChangeProfile",
            "WithdrawMeister",
            "SuspendMeister",
            "ReinstateMeister"),
    /** Consultation, request, dispatch. */
    DISPATCH(
            "OpenConsultation",
            "SubmitRequest",
            "ProposeMeister",
            "RecordMeisterAnswer",
            "RecordPriorMeeting",
            "IssueInstructionPlan",
            "DeclineRequest",
            "ConfirmDispatch",
            "RescheduleSession",
            "CancelDispatch",
            "ReportCompletion",
            "CorrectReport",
            "VoidReport",
            "HostSurvey",
            "LearnerSurvey"),
    /** Competitions and promotion. */
    COMPETITION(
            "RecordPrelim",
            "RegisterSupport",
            "WithdrawSupport",
            "OpenContentTask",
            "UpdateContentTask",
            "RecordEnquiry",
            "ReferToCentre"),
    /** Plan and texts, conference, personal information. */
    REPORTING(
            "SetPlan",
            "RevisePlan",
            "WritePlanItem",
            "WriteActivityStatus",
            "FinaliseYear",
            "ConstituteConference",
            "PlanConference",
            "HoldConference",
            "AttestMonth",
            "ReportIncident",
            "ReportIncidentToConsignor",
            "CloseIncident");

    private final Set<String> commands;

    Service(String... commands) {
        this.commands = Set.of(commands);
    }

    /** The service that takes a command, if there is one. */
    public static Optional<Service> of(String command) {
        return Arrays.stream(values())
                .filter(service -> service.commands.contains(command))
                .findFirst();
    }

    /** Whether the player knows a command of that name. */
    public static boolean takes(String command) {
        return of(command).isPresent();
    }

    /** Every command the player knows, none twice. */
    public static List<String> commands() {
        return Arrays.stream(values())
                .flatMap(service -> service.commands.stream())
                .sorted()
                .toList();
    }

    /** The path of the service below {@code /api/}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
