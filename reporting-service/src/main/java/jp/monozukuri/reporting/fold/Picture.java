package jp.monozukuri.reporting.fold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of one subject: the fold of its events. Data only; kept as JSON beside the ledger. */
public sealed interface Picture {

    /** Whether a calendar day lies in [from, until); open while {@code until} is null. */
    record Gap(LocalDate from, @Nullable LocalDate until) {}

    record Certification(String office, LocalDate on) {}

    record Course(LocalDate on, @Nullable String trainingId) {}

    record Travel(String trainingId, LocalDate completedOn) {}

    record Assigned(String personId, String kind) {}

    record Day(LocalDate date, String mode, List<String> people, long learners) {}

    record HostAnswer(@Nullable Boolean satisfied, @Nullable Boolean becameTrigger) {}

    record LearnerAnswer(long understood, long notUnderstood, long blank) {}

    /** @param held whether the conference took place */
    record Meeting(LocalDate date, boolean held) {}

    /** How far one partition of a producer's topic had been taken in. */
    record Position(String service, int partition, long transactionId, long position) {}

    record Office(String office, String nameJa) implements Picture {}

    record Trade(String trade, String nameJa) implements Picture {}

    /** @param exempt from the start, as carried over; {@code trainedOn} likewise */
    record Person(
            String personId,
            String office,
            boolean meister,
            @Nullable LocalDate registeredOn,
            boolean exempt,
            @Nullable LocalDate trainedOn,
            List<Certification> certifications,
            List<LocalDate> explained,
            List<LocalDate> exempted,
            List<Course> courses,
            List<Travel> travels,
            List<Gap> gaps)
            implements Picture {}

    record Contact(
            String office,
            String kind,
            LocalDate on,
            long recipients,
            @Nullable String trade) implements Picture {}

    /** @param state RECEIVED, PREPARED, FORWARDED, CERTIFIED or REJECTED */
    record Application(String applicationId, String office, LocalDate appliedOn, String state) implements Picture {}

    record Training(String trainingId, String office, LocalDate date) implements Picture {}

    record Consultation(String consultationId, String office, String hostType, LocalDate on) implements Picture {}

    /** @param state OPEN, CONFIRMED or DECLINED */
    record Request(String office, LocalDate on, @Nullable String consultationId, String state, long meistersDeclined)
            implements Picture {}

    record Dispatch(
            String office,
            String hostType,
            List<Assigned> people,
            List<LocalDate> planned,
            boolean cancelled,
            List<Day> days,
            @Nullable HostAnswer host,
            @Nullable LearnerAnswer learners)
            implements Picture {}

    record Qualifier(String office, String trade, LocalDate date, long participants) implements Picture {}

    record Support(
            String office,
            String competition,
            int fiscalYear,
            String role,
            String personRef,
            String trade,
            boolean active)
            implements Picture {}

    /** @param state REQUESTED, ONGOING or DONE */
    record ContentTask(String office, int fiscalYear, String state) implements Picture {}

    record Enquiry(String office, String mark, LocalDate on, boolean referred) implements Picture {}

    /**
     * @param finalised the frozen figures; null while the year is not final
     * @param positions the events that the frozen figures were computed from; empty: not known
     */
    record Plan(
            String office,
            int fiscalYear,
            Map<String, Long> targets,
            Map<String, String> planTexts,
            Map<String, String> statusTexts,
            @Nullable Map<String, Long> finalised,
            List<Position> positions)
            implements Picture {}

    /** @param form null until the conference is constituted */
    record Conference(
            String office,
            int fiscalYear,
            @Nullable LocalDate constitutedOn,
            @Nullable String form,
            long bodies,
            Map<Long, Meeting> meetings)
            implements Picture {}

    /** @param attested NONE or REPORTED, or null */
    record Month(String office, String month, @Nullable String attested, List<String> incidents) implements Picture {}

    record Incident(
            String incidentId,
            String office,
            String channel,
            Instant occurredAt,
            Instant discoveredAt,
            @Nullable Instant reportedToConsignorAt,
            boolean closed)
            implements Picture {}

    /**
     * @param state PREPARED, CHECKED, RELEASED, CONFIRMED or DISCARDED
     * @param makers who had a hand in it, first to last
     * @param checkedBy null without a valid check
     */
    record Communication(
            String communicationId,
            String office,
            String channel,
            String template,
            long recipients,
            long version,
            String state,
            List<String> makers,
            @Nullable String checkedBy,
            @Nullable String releasedBy,
            @Nullable LocalDate releasedOn)
            implements Picture {}
}
