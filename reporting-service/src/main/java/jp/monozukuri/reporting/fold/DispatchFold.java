package jp.monozukuri.reporting.fold;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.monozukuri.reporting.fact.DispatchFact;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.policy.FiscalYear;
import jp.monozukuri.reporting.policy.HostCategory;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;

/**
 * A dispatch. Policy {@code personDay}: one for each distinct person, dispatch and date. Policy {@code onlineAllowed}: an online day
 * is a day. Policy {@code owner}: everything counts for the office that arranged it. Policy {@code outcomeDenominator}: valid answers of dispatches in which a meister taught.
 */
final class DispatchFold {

    private static final String MEISTER = "MEISTER";
    private static final String ONLINE = "ONLINE";

    private final CountingPolicies policies;

    DispatchFold(CountingPolicies policies) {
        this.policies = policies;
    }

    Picture.Dispatch apply(Picture.@Nullable Dispatch before, DispatchFact fact) {
        return switch (fact) {
            case DispatchFact.DispatchConfirmed confirmed ->
                new Picture.Dispatch(
                        confirmed.office(),
                        confirmed.hostType(),
                        confirmed.people().stream()
                                .map(person -> new Picture.Assigned(person.personId(), person.kind()))
                                .toList(),
                        confirmed.plannedDates(),
                        false,
                        List.of(),
                        null,
                        null);
            case DispatchFact.SessionRescheduled moved -> rescheduled(Fold.known(before, fact), moved);
            case DispatchFact.DispatchCancelled cancelled -> cancelled(Fold.known(before, fact));
            case DispatchFact.DispatchCompleted completed -> reported(Fold.known(before, fact), completed.days());
            case DispatchFact.DispatchReportCorrected corrected -> reported(Fold.known(before, fact), corrected.days());
            case DispatchFact.DispatchReportVoided voided -> unreported(Fold.known(before, fact));
            case DispatchFact.HostSurveyed surveyed ->
                surveyed(
                        Fold.known(before, fact),
                        new Picture.HostAnswer(surveyed.satisfied(), surveyed.becameTrigger()),
                        Fold.known(before, fact).learners());
            case DispatchFact.LearnersSurveyed surveyed ->
                surveyed(
                        Fold.known(before, fact),
                        Fold.known(before, fact).host(),
                        new Picture.LearnerAnswer(surveyed.understood(), surveyed.notUnderstood(), surveyed.blank()));
        };
    }

    private static Picture.Dispatch rescheduled(Picture.Dispatch was, DispatchFact.SessionRescheduled moved) {
        List<LocalDate> planned = was.planned().stream()
                .map(day -> day.equals(moved.from()) ? moved.to() : day)
                .toList();
        return new Picture.Dispatch(
                was.office(),
                was.hostType(),
                was.people(),
                planned,
                was.cancelled(),
                was.days(),
                was.host(),
                was.learners());
    }

    private static Picture.Dispatch cancelled(Picture.Dispatch was) {
        return new Picture.Dispatch(
                was.office(),
                was.hostType(),
                was.people(),
                was.planned(),
                true,
                was.days(),
                was.host(),
                was.learners());
    }

    private static Picture.Dispatch reported(Picture.Dispatch was, List<DispatchFact.Day> days) {
        List<Picture.Day> reported = days.stream()
                .map(day -> new Picture.Day(
                        day.date(), day.mode(), day.people().stream().distinct().toList(), day.learners()))
                .toList();
        return new Picture.Dispatch(
                was.office(),
                was.hostType(),
                was.people(),
                was.planned(),
                was.cancelled(),
                reported,
                was.host(),
                was.learners());
    }

    private Picture.Dispatch unreported(Picture.Dispatch was) {
        boolean drop = policies.voidDropsSurveys();
        return new Picture.Dispatch(
                was.office(),
                was.hostType(),
                was.people(),
                was.planned(),
                was.cancelled(),
                List.of(),
                drop ? null : was.host(),
                drop ? null : was.learners());
    }

    private static Picture.Dispatch surveyed(
            Picture.Dispatch was, Picture.@Nullable HostAnswer host, Picture.@Nullable LearnerAnswer learners) {
        return new Picture.Dispatch(
                was.office(), was.hostType(), was.people(), was.planned(), was.cancelled(), was.days(), host, learners);
    }

    void contribute(Picture.Dispatch dispatch, Sheet sheet) {
        HostCategory host = HostCategory.of(dispatch.hostType());
        Set<String> meisters = dispatch.people().stream()
                .filter(person -> person.kind().equals(MEISTER))
                .map(Picture.Assigned::personId)
                .collect(Collectors.toSet());
        planned(dispatch, meisters, sheet);
        days(dispatch, host, meisters, sheet);
        surveys(dispatch, host, meisters, sheet);
    }

    private static void planned(Picture.Dispatch dispatch, Set<String> meisters, Sheet sheet) {
        if (dispatch.planned().isEmpty()) {
            return;
        }
        LocalDate last = Collections.max(dispatch.planned());
        Measure state = !dispatch.days().isEmpty()
                ? Measure.COMPLETED
                : dispatch.cancelled() ? Measure.CANCELLED : Measure.OPEN;
        Set<Integer> years = dispatch.planned().stream()
                .map(day -> FiscalYear.of(day).year())
                .collect(Collectors.toCollection(TreeSet::new));
        for (int year : years) {
            sheet.in(year, dispatch.office(), Row.PIPE, state, "", last, 1);
            if (state == Measure.OPEN) {
                sheet.in(year, dispatch.office(), Row.PIPE, Measure.AWAITING_REPORT, "", last.plusDays(1), 1);
                for (LocalDate day : new HashSet<>(dispatch.planned())) {
                    for (String meister : meisters) {
                        sheet.in(year, dispatch.office(), Row.PIPE, Measure.PLANNED_MEISTER, meister, day, 1);
                    }
                }
            }
        }
    }

    private void days(Picture.Dispatch dispatch, HostCategory host, Set<String> meisters, Sheet sheet) {
        Map<Row, Set<Integer>> years = new EnumMap<>(Row.class);
        for (Picture.Day day : dispatch.days()) {
            boolean online = day.mode().equals(ONLINE);
            for (String person : day.people()) {
                Row row = meisters.contains(person) ? host.row() : Row.EXPERT;
                int weight = online ? policies.onlineWeight() : 1;
                sheet.on(dispatch.office(), day.date(), row, Measure.PERSON_DAYS, person, weight);
                if (online) {
                    sheet.on(dispatch.office(), day.date(), row, Measure.ONLINE_DAYS, person, weight);
                }
                years.computeIfAbsent(row, r -> new TreeSet<>())
                        .add(FiscalYear.of(day.date()).year());
            }
            if (day.learners() > 0) {
                boolean meisterTaught = day.people().stream().anyMatch(meisters::contains);
                Row row = policies.mixedEntry().learnersRow(host, meisterTaught);
                sheet.on(dispatch.office(), day.date(), row, Measure.LEARNER_DAYS, "", day.learners());
            }
        }
        years.forEach((row, counted) ->
                counted.forEach(year -> sheet.in(year, dispatch.office(), row, Measure.DISPATCHES, "", null, 1)));
    }

    private void surveys(Picture.Dispatch dispatch, HostCategory host, Set<String> meisters, Sheet sheet) {
        boolean meisterTaught =
                dispatch.days().stream().flatMap(day -> day.people().stream()).anyMatch(meisters::contains);
        if (!meisterTaught) {
            return;
        }
        List<LocalDate> sessions =
                dispatch.days().stream().map(Picture.Day::date).toList();
        int year = policies.surveyYear().of(sessions).year();
        LocalDate last = Collections.max(sessions);
        Picture.HostAnswer answer = dispatch.host();
        if (answer != null) {
            host.satisfaction().forEach(row -> answer(answer.satisfied(), row, year, last, dispatch.office(), sheet));
            host.trigger().forEach(row -> answer(answer.becameTrigger(), row, year, last, dispatch.office(), sheet));
        }
        Picture.LearnerAnswer learners = dispatch.learners();
        if (learners != null && host.learnersAsked()) {
            long valid = learners.understood() + learners.notUnderstood();
            sheet.in(year, dispatch.office(), Row.OUT_I, Measure.ANSWERS, "", last, valid);
            sheet.in(year, dispatch.office(), Row.OUT_I, Measure.POSITIVE, "", last, learners.understood());
        }
    }

    /** No answer is no valid answer. */
    private static void answer(@Nullable Boolean value, Row row, int year, LocalDate last, String office, Sheet sheet) {
        if (value == null) {
            return;
        }
        sheet.in(year, office, row, Measure.ANSWERS, "", last, 1);
        if (Objects.equals(value, true)) {
            sheet.in(year, office, row, Measure.POSITIVE, "", last, 1);
        }
    }
}
