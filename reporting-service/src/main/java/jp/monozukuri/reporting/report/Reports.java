package jp.monozukuri.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.monozukuri.reporting.plan.LedgerFigures;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers which report was true at a moment. One read-only snapshot per report, so its rows always fit together. */
public final class Reports implements LedgerFigures {

    private static final Instant ALL_TIME =
            LocalDate.of(9999, 12, 31).atStartOfDay().toInstant(ZoneOffset.UTC);

    private static final Crossings NO_CROSSINGS = new Crossings(0, 0, 0);

    private final CountingPolicies policies;
    private final LedgerSums ledger;
    private final TransactionTemplate snapshot;

    /** @param policies the choices under which figures are read */
    public Reports(CountingPolicies policies, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.policies = policies;
        this.ledger = new LedgerSums(jdbc);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The report. */
    public Report of(ReportQuery query) {
        return Objects.requireNonNull(snapshot.execute(status -> read(query)));
    }

    /** The country's report and the activity rows of its offices. */
    public Country country(int fiscalYear, Instant asOf) {
        ReportQuery query = new ReportQuery(ReportQuery.NATIONAL, fiscalYear, asOf);
        return Objects.requireNonNull(snapshot.execute(status -> {
            List<Sum> all = ledger.of(query);
            Report report = read(query, all);
            SortedMap<String, List<ReportRow>> activity = new TreeMap<>();
            report.byOffice().forEach(figure -> activity.put(figure.office(), activity(figure.office(), query, all)));
            return new Country(report, activity);
        }));
    }

    private List<ReportRow> activity(String office, ReportQuery query, List<Sum> all) {
        return new ReportRows(
                        policies,
                        new ReportQuery(office, query.fiscalYear(), query.asOf()),
                        new Sums(all.stream()
                                .filter(sum -> sum.office().equals(office))
                                .toList()),
                        NO_CROSSINGS,
                        1)
                .activityRows();
    }

    /** What activity rows add up under the present policies. */
    public Measure counted() {
        return ReportRows.counted(policies.countingUnit());
    }

    private Report read(ReportQuery query) {
        return read(query, ledger.of(query));
    }

    private Report read(ReportQuery query, List<Sum> all) {
        List<String> offices = offices(all);
        ReportRows rows = new ReportRows(
                policies, query, new Sums(all), ledger.crossings(query), query.isNational() ? offices.size() : 1);
        Map<String, Long> frozen = rows.finalised();
        return new Report(
                query,
                rows.rows(),
                ledger.texts(query),
                frozen,
                frozen == null ? List.of() : ledger.finalisedPositions(query),
                rows.postFinalisationDelta(),
                query.isNational() ? byOffice(all, offices) : List.of());
    }

    private static List<String> offices(List<Sum> all) {
        return all.stream()
                .filter(sum -> sum.measure() == Measure.OFFICE && sum.entries() > 0)
                .map(Sum::office)
                .sorted()
                .toList();
    }

    private List<Report.OfficeFigure> byOffice(List<Sum> all, List<String> offices) {
        Map<String, Long> headlines = new TreeMap<>();
        offices.forEach(office -> headlines.put(office, 0L));
        Measure counted = ReportRows.counted(policies.countingUnit());
        List<String> rows =
                policies.headlineRows().rows().stream().map(Row::code).toList();
        all.stream()
                .filter(sum -> sum.measure() == counted && rows.contains(sum.row()))
                .forEach(sum -> headlines.merge(sum.office(), sum.amount(), Long::sum));
        return headlines.entrySet().stream()
                .map(entry -> new Report.OfficeFigure(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public Snapshot activity(String office, int fiscalYear) {
        ReportQuery query = new ReportQuery(office, fiscalYear, ALL_TIME);
        return Objects.requireNonNull(snapshot.execute(status -> new Snapshot(
                new ReportRows(policies, query, new Sums(ledger.of(query)), NO_CROSSINGS, 1).activityFigures(),
                ledger.positions())));
    }

    @Override
    public boolean isOpen(String office) {
        return ledger.isOpen(office);
    }
}
