package jp.monozukuri.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.policy.CountingUnit;
import jp.monozukuri.reporting.policy.Figure;
import jp.monozukuri.reporting.policy.FiscalYear;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Outcome;
import jp.monozukuri.reporting.policy.PlanCodes;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.policy.Target;
import org.jspecify.annotations.Nullable;

/**
 * Turns sums into the rows of FORMAT.md 5, as {@link Row} declares them. Pure: the same sums always give the same rows. Holds the
 * policies {@code headlineTarget} (as stated, never derived) and {@code finalisation} (snapshot and delta).
 */
final class ReportRows {

    private final CountingPolicies policies;
    private final ReportQuery query;
    private final Sums sums;
    private final Crossings crossings;
    private final int offices;

    /** @param offices how many offices the report covers */
    ReportRows(CountingPolicies policies, ReportQuery query, Sums sums, Crossings crossings, int offices) {
        this.policies = policies;
        this.query = query;
        this.sums = sums;
        this.crossings = crossings;
        this.offices = offices;
    }

    List<ReportRow> rows() {
        return Stream.of(Row.values()).map(this::row).toList();
    }

    private ReportRow row(Row row) {
        return switch (row.kind()) {
            case COUNTED, CATEGORY, APART, SUPPORT, MEETINGS, INCIDENTS ->
                against(target(row), row, beside(row, new Memo()));
            case TOTAL -> headline(row);
            case OUTCOME -> outcome(row);
            case ATTESTATION -> attestation(row);
        };
    }

    private @Nullable Long target(Row row) {
        String code = row.target();
        return code == null ? null : sums.target(code);
    }

    private long actual(Row row) {
        return value(row, row.figure()) instanceof Long actual ? actual : 0;
    }

    private Memo beside(Row row, Memo memo) {
        row.beside().forEach((name, figure) -> memo.and(name, value(row, figure)));
        return memo;
    }

    /** The rows whose lines make up a row: its own, or those that policy {@code headlineRows} adds up. */
    private List<Row> lines(Row row) {
        return row.kind() == Row.Kind.TOTAL ? policies.headlineRows().rows() : List.of(row);
    }

    private @Nullable Object value(Row row, Figure figure) {
        return switch (figure) {
            case Figure.Entries entries -> sums.entries(row, entries.measure());
            case Figure.Amount amount -> amount(row, amount.measure());
            case Figure.AmountByToday amount -> sums.amountByToday(row, amount.measure());
            case Figure.Greatest greatest -> sums.greatest(row, greatest.measure());
            case Figure.Items items -> sums.items(row, items.measure());
            case Figure.ItemsByOffice items -> sums.itemsByOffice(row, items.measure());
            case Figure.EntriesByItem entries -> sums.entriesByItem(row, entries.measure());
            case Figure.NextDay day -> nextDay(row, day.measure());
            case Figure.DaysBefore days ->
                sums.days(row, days.measure())
                        .filter(day -> day.isBefore(query.today()))
                        .count();
            case Figure.InStates states ->
                states.states().stream()
                        .mapToLong(state -> sums.entries(row, state))
                        .sum();
            case Figure.Counted unit -> amount(row, counted(policies.countingUnit()));
            case Figure.TargetOf target -> sums.target(target.code());
            case Figure.Crossed crossed -> crossings.of(crossed.crossing());
        };
    }

    private long amount(Row row, Measure measure) {
        return lines(row).stream().mapToLong(line -> sums.amount(line, measure)).sum();
    }

    private @Nullable String nextDay(Row row, Measure measure) {
        return sums.days(row, measure)
                .filter(day -> !day.isBefore(query.today()))
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse(null);
    }

    /** The activity rows alone. */
    List<ReportRow> activityRows() {
        return PlanCodes.ACTIVITY.stream().map(this::row).toList();
    }

    /** What policy {@code countingUnit} adds up. */
    static Measure counted(CountingUnit unit) {
        return switch (unit) {
            case MEISTER_DAYS -> Measure.PERSON_DAYS;
            case LEARNER_DAYS -> Measure.LEARNER_DAYS;
        };
    }

    /** The live figures of the activity rows by code. */
    Map<String, Long> activityFigures() {
        Map<String, Long> figures = new LinkedHashMap<>();
        PlanCodes.ACTIVITY.forEach(row -> figures.put(row.code(), actual(row)));
        return figures;
    }

    /** The target is the stated one; the sum of the categories stands beside it. */
    private ReportRow headline(Row row) {
        Long target = target(row);
        long categoryTargets = lines(row).stream()
                .map(this::target)
                .mapToLong(value -> value == null ? 0 : value)
                .sum();
        return against(
                target,
                row,
                beside(row, new Memo())
                        .and("categoryTargetSum", categoryTargets)
                        .and("targetsReconcile", target == null ? null : target == categoryTargets));
    }

    private ReportRow outcome(Row row) {
        long numerator = sums.amount(row, Measure.POSITIVE);
        long denominator = sums.amount(row, Measure.ANSWERS);
        Long planned = query.isNational() ? null : target(row);
        long target = planned == null ? Outcome.TARGET : planned;
        return new ReportRow(
                row,
                target,
                Outcome.shown(numerator, denominator),
                false,
                null,
                Outcome.met(numerator, denominator, target),
                memo("numerator", numerator)
                        .and("denominator", denominator)
                        .and("exact1dp", Outcome.exact1dp(numerator, denominator))
                        .asMap());
    }

    private ReportRow attestation(Row row) {
        long target = (long) new FiscalYear(query.fiscalYear()).monthsOver(query.today()) * offices;
        long attested = actual(row);
        return new ReportRow(
                row,
                target,
                attested,
                false,
                null,
                target == 0 ? null : Target.met(target, attested),
                beside(row, memo("statement", statement(target, attested))).asMap());
    }

    private String statement(long target, long attested) {
        if (sums.entries(Row.PII, Measure.INCIDENTS) > 0) {
            return "INCIDENT";
        }
        return target > 0 && attested >= target ? "NONE_ATTESTED" : "NOT_ATTESTED";
    }

    /** The frozen figures, or null when the year is not finalised. */
    @Nullable
    Map<String, Long> finalised() {
        Map<String, Long> frozen = sums.byRow(Measure.FINALISED);
        return query.isNational() || frozen.isEmpty() ? null : frozen;
    }

    /** Live minus frozen, where they differ. */
    Map<String, Long> postFinalisationDelta() {
        Map<String, Long> frozen = finalised();
        if (frozen == null) {
            return Map.of();
        }
        Map<String, Long> delta = new TreeMap<>();
        activityFigures().forEach((code, live) -> {
            long difference = live - frozen.getOrDefault(code, 0L);
            if (difference != 0) {
                delta.put(code, difference);
            }
        });
        return delta;
    }

    private ReportRow against(@Nullable Long target, Row row, Memo memo) {
        long actual = actual(row);
        return new ReportRow(
                row,
                target,
                actual,
                row.isRated(),
                row.isRated() ? Target.rate(target, actual) : null,
                Target.met(target, actual),
                memo.asMap());
    }

    private static Memo memo(String name, @Nullable Object value) {
        return new Memo().and(name, value);
    }

    private static final class Memo {

        private final List<String> names = new ArrayList<>();
        private final List<@Nullable Object> values = new ArrayList<>();

        Memo and(String name, @Nullable Object value) {
            names.add(name);
            values.add(value);
            return this;
        }

        Map<String, @Nullable Object> asMap() {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                map.put(names.get(i), values.get(i));
            }
            return Collections.unmodifiableMap(map);
        }
    }
}
