package jp.monozukuri.reporting.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about a dispatch, from its confirmation to its surveys. */
public sealed interface DispatchFact extends Fact {

    /** @param kind MEISTER or EXPERT */
    record Assigned(String personId, String kind) {}

    /** A day as reported. */
    record Day(LocalDate date, String mode, List<String> people, long learners) {

        public Day {
            people = List.copyOf(people);
        }
    }

    record DispatchConfirmed(
            String dispatchId,
            String office,
            String hostType,
            String trade,
            List<Assigned> people,
            List<LocalDate> plannedDates)
            implements DispatchFact {

        public DispatchConfirmed {
            people = List.copyOf(people);
            plannedDates = List.copyOf(plannedDates);
        }
    }

    record SessionRescheduled(String dispatchId, String office, LocalDate from, LocalDate to) implements DispatchFact {}

    record DispatchCancelled(String dispatchId, String office) implements DispatchFact {}

    record DispatchCompleted(String dispatchId, String office, long version, List<Day> days) implements DispatchFact {

        public DispatchCompleted {
            days = List.copyOf(days);
        }
    }

    record DispatchReportCorrected(String dispatchId, String office, long version, List<Day> days)
            implements DispatchFact {

        public DispatchReportCorrected {
            days = List.copyOf(days);
        }
    }

    record DispatchReportVoided(String dispatchId, String office, long version) implements DispatchFact {}

    record HostSurveyed(
            String dispatchId,
            String office,
            @Nullable Boolean satisfied,
            @Nullable Boolean becameTrigger) implements DispatchFact {}

    record LearnersSurveyed(String dispatchId, String office, long understood, long notUnderstood, long blank)
            implements DispatchFact {}
}
