package jp.monozukuri.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.monozukuri.reporting.fold.Measure;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.policy.CountingUnit;
import jp.monozukuri.reporting.policy.FiscalYear;
import jp.monozukuri.reporting.policy.Outcome;
import jp.monozukuri.reporting.policy.PlanCodes;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.policy.Target;
import org.jspecify.annotations.Nullable;

/**
 * Turns sums into the rows of FORMAT.md 5. Pure: the same sums always give the same rows. Holds the policies {@code headlineTarget}
 * (as stated, never derived), {@code supportUnit} (distinct persons with active support, per office and competition) and
 * {@code finalisation} (snapshot and delta).
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
        return switch (row) {
            case CERT -> certifications();
            case SME, TECH_SCHOOL, SAPOSTE, SCHOOL_APPEAL, PUBLIC_VENUE, EXPERT -> activity(row);
            case HEADLINE -> headline();
            case OUT_A, OUT_I, OUT_U, OUT_E -> outcome(row);
            case PRELIM ->
                plain(
                        row,
                        sums.amount(row, Measure.PARTICIPANTS),
                        memo("trades", sums.items(row, Measure.PARTICIPANTS))
                                .and("events", sums.entries(row, Measure.PARTICIPANTS)));
            case GORIN -> support(row, PlanCodes.GORIN_ATHLETES, PlanCodes.GORIN_LEADERS);
            case YOUTH -> support(row, PlanCodes.YOUTH_ATHLETES, PlanCodes.YOUTH_LEADERS);
            case CONF ->
                counted(
                        row,
                        sums.target(row.code()),
                        sums.entries(row, Measure.HELD),
                        memo("planned", sums.entries(row, Measure.KNOWN)));
            case PII ->
                plain(
                        row,
                        sums.entries(row, Measure.INCIDENTS),
                        memo("byChannel", sums.entriesByItem(row, Measure.CHANNEL))
                                .and("notYetReportedToConsignor", sums.entries(row, Measure.UNREPORTED)));
            case PIPE -> dispatches();
            case PROSPECT ->
                plain(
                        row,
                        sums.entries(row, Measure.CONTACTS),
                        memo("recipients", sums.amount(row, Measure.RECIPIENTS))
                                .and("byKind", sums.entriesByItem(row, Measure.KIND))
                                .and("trades", sums.items(row, Measure.TRADE)));
            case APPL -> applications();
            case COND ->
                plain(
                        row,
                        sums.items(row, Measure.NOTIFIED),
                        memo("certifiedNotNotified", sums.items(row, Measure.NOT_NOTIFIED)));
            case TRAIN ->
                plain(
                        row,
                        sums.items(row, Measure.TRAINED),
                        memo("scheduled", sums.entries(row, Measure.SCHEDULED))
                                .and("held", crossings.trainingsHeld())
                                .and("exempted", sums.entries(row, Measure.EXEMPTED))
                                .and("travelPaid", sums.entries(row, Measure.TRAVEL_PAID))
                                .and("notDispatchable", sums.amountByToday(row, Measure.NOT_DISPATCHABLE)));
            case CONSULT ->
                plain(
                        row,
                        sums.entries(row, Measure.CONSULTATIONS),
                        memo("becameRequest", crossings.consultationsFollowedUp())
                                .and("byHostType", sums.entriesByItem(row, Measure.HOST_TYPE)));
            case REQ -> requests();
            case MEIKO -> states(row, Map.of(), Measure.REQUESTED, Measure.ONGOING, Measure.DONE);
            case MARK ->
                states(row, Map.of("byMark", sums.entriesByItem(row, Measure.MARK)), Measure.REFERRED, Measure.WAITING);
            case CONF_SETUP -> conference();
            case ATTEST -> attestation();
        };
    }

    private ReportRow certifications() {
        long certifications = sums.entries(Row.CERT, Measure.CERTIFICATIONS);
        return rated(
                Row.CERT,
                sums.target(Row.CERT.code()),
                certifications,
                memo("certifiedPersons", sums.items(Row.CERT, Measure.CERTIFICATIONS))
                        .and("certifications", certifications));
    }

    private ReportRow activity(Row row) {
        return rated(
                row,
                sums.target(row.code()),
                figure(row),
                memo("meisterDays", sums.amount(row, Measure.PERSON_DAYS))
                        .and("learnerDays", sums.amount(row, Measure.LEARNER_DAYS))
                        .and("onlineDays", sums.amount(row, Measure.ONLINE_DAYS))
                        .and("dispatches", sums.amount(row, Measure.DISPATCHES)));
    }

    private long figure(Row row) {
        return sums.amount(row, counted(policies.countingUnit()));
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
        for (Row row : PlanCodes.ACTIVITY) {
            figures.put(row.code(), row == Row.HEADLINE ? headlineFigure() : figure(row));
        }
        return figures;
    }

    private long headlineFigure() {
        return policies.headlineRows().rows().stream().mapToLong(this::figure).sum();
    }

    /** The target is the stated one; the sum of the categories stands beside it. */
    private ReportRow headline() {
        List<Row> rows = policies.headlineRows().rows();
        Long target = sums.target(Row.HEADLINE.code());
        long categoryTargets = rows.stream()
                .map(row -> sums.target(row.code()))
                .mapToLong(value -> value == null ? 0 : value)
                .sum();
        return rated(
                Row.HEADLINE,
                target,
                headlineFigure(),
                memo("meisterDays", total(rows, Measure.PERSON_DAYS))
                        .and("learnerDays", total(rows, Measure.LEARNER_DAYS))
                        .and("onlineDays", total(rows, Measure.ONLINE_DAYS))
                        .and("categoryTargetSum", categoryTargets)
                        .and("targetsReconcile", target == null ? null : target == categoryTargets));
    }

    private long total(List<Row> rows, Measure measure) {
        return rows.stream().mapToLong(row -> sums.amount(row, measure)).sum();
    }

    private ReportRow outcome(Row row) {
        long numerator = sums.amount(row, Measure.POSITIVE);
        long denominator = sums.amount(row, Measure.ANSWERS);
        Long planned = query.isNational() ? null : sums.target(row.code());
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

    private ReportRow support(Row row, String athletes, String leaders) {
        return counted(
                row,
                sums.target(athletes),
                sums.itemsByOffice(row, Measure.ATHLETES),
                memo("leaders", sums.itemsByOffice(row, Measure.LEADERS))
                        .and("leadersTarget", sums.target(leaders))
                        .and("trades", sums.items(row, Measure.TRADE)));
    }

    private ReportRow dispatches() {
        long cancelled = sums.entries(Row.PIPE, Measure.CANCELLED);
        long completed = sums.entries(Row.PIPE, Measure.COMPLETED);
        long open = sums.entries(Row.PIPE, Measure.OPEN);
        return plain(
                Row.PIPE,
                cancelled + completed + open,
                memo("cancelled", cancelled)
                        .and("completed", completed)
                        .and("open", open)
                        .and("awaitingReport", sums.amountByToday(Row.PIPE, Measure.AWAITING_REPORT))
                        .and("needsRematch", crossings.needsRematch()));
    }

    private ReportRow applications() {
        return states(
                Row.APPL,
                Map.of(),
                Measure.RECEIVED,
                Measure.PREPARED,
                Measure.FORWARDED,
                Measure.CERTIFIED,
                Measure.REJECTED);
    }

    private ReportRow requests() {
        return states(
                Row.REQ,
                Map.of("meisterDeclined", sums.amount(Row.REQ, Measure.MEISTER_DECLINED)),
                Measure.CONFIRMED,
                Measure.DECLINED,
                Measure.OPEN);
    }

    /** Things of a year by their present state; each is in exactly one. */
    private ReportRow states(Row row, Map<String, Object> more, Measure... states) {
        Memo memo = new Memo();
        long all = 0;
        for (Measure state : states) {
            long entries = sums.entries(row, state);
            memo.and(state.name().toLowerCase(Locale.ROOT), entries);
            all += entries;
        }
        more.forEach(memo::and);
        return plain(row, all, memo);
    }

    private ReportRow conference() {
        Row row = Row.CONF_SETUP;
        LocalDate today = query.today();
        List<LocalDate> pending = sums.days(row, Measure.PENDING).toList();
        LocalDate next = pending.stream()
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return plain(
                row,
                sums.amount(row, Measure.BODIES),
                memo("constituted", sums.entries(row, Measure.CONSTITUTED))
                        .and("written", sums.entries(row, Measure.WRITTEN))
                        .and("nextPlanned", next == null ? null : next.toString())
                        .and(
                                "overdue",
                                pending.stream()
                                        .filter(day -> day.isBefore(today))
                                        .count()));
    }

    private ReportRow attestation() {
        Row row = Row.ATTEST;
        long target = (long) new FiscalYear(query.fiscalYear()).monthsOver(query.today()) * offices;
        long attested = sums.entries(row, Measure.ATTESTED);
        return new ReportRow(
                row,
                target,
                attested,
                false,
                null,
                target == 0 ? null : Target.met(target, attested),
                memo("statement", statement(target, attested))
                        .and("contradicted", sums.entries(row, Measure.CONTRADICTED))
                        .and("openIncidents", sums.entries(row, Measure.UNCLOSED))
                        .and("maxReportLagMinutes", sums.greatest(row, Measure.REPORT_LAG))
                        .asMap());
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

    private static ReportRow rated(Row row, @Nullable Long target, long actual, Memo memo) {
        return new ReportRow(
                row, target, actual, true, Target.rate(target, actual), Target.met(target, actual), memo.asMap());
    }

    private static ReportRow counted(Row row, @Nullable Long target, long actual, Memo memo) {
        return new ReportRow(row, target, actual, false, null, Target.met(target, actual), memo.asMap());
    }

    private static ReportRow plain(Row row, long actual, Memo memo) {
        return counted(row, null, actual, memo);
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
