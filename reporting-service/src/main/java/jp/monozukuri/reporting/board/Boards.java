package jp.monozukuri.reporting.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.board.live.Live;
import jp.monozukuri.reporting.ledger.OfficeNames;
import jp.monozukuri.reporting.page.Wareki;
import jp.monozukuri.reporting.policy.FiscalYear;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.Country;
import jp.monozukuri.reporting.report.Report;
import jp.monozukuri.reporting.report.ReportQuery;
import jp.monozukuri.reporting.report.Reports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what boards show, each in one snapshot. What was read for a live page serves every other reader until the next beat of
 * changes, so many open pages ask the database once.
 */
final class Boards {

    private static final int FACTS = 10;

    /** What the board of the country shows. */
    record NationalContent(
            Country country,
            Map<String, Map<Row, Long>> confirmed,
            Map<String, Instant> lastRecords,
            List<ArrivedFact> facts) {}

    /** What the board of an office shows. */
    record OfficeContent(
            Report report,
            String name,
            Map<Row, Long> confirmed,
            List<BoardLedger.DaySum> days,
            Map<String, Instant> lastRecords,
            List<ArrivedFact> facts) {}

    private record Key(String office, int fiscalYear, LocalDate today) {}

    private record Kept(long version, Object content) {}

    private final Reports reports;
    private final BoardLedger ledger;
    private final OfficeNames names;
    private final Live live;
    private final TransactionTemplate snapshot;
    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    Boards(Reports reports, JdbcClient jdbc, OfficeNames names, PlatformTransactionManager transactions, Live live) {
        this.reports = reports;
        this.ledger = new BoardLedger(jdbc);
        this.names = names;
        this.live = live;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The fiscal years that have anything, first to last. */
    List<Integer> years() {
        return ledger.years();
    }

    /** The fiscal year of a moment when it has anything, else the latest that has, else that of the moment. */
    int defaultYear(List<Integer> years, Instant now) {
        int present = FiscalYear.of(Wareki.today(now)).year();
        return years.isEmpty() || years.contains(present) ? present : years.getLast();
    }

    /** The country at a moment. */
    NationalContent national(int fiscalYear, Instant asOf) {
        return inSnapshot(() -> {
            Country country = reports.country(fiscalYear, asOf);
            Set<String> offices = country.activityByOffice().keySet();
            return new NationalContent(
                    country,
                    ledger.confirmed(country.report().query()),
                    ledger.lastRecords(offices, asOf),
                    ledger.latest(offices, asOf, FACTS));
        });
    }

    /** The country now. */
    NationalContent nationalNow(int fiscalYear, Instant now) {
        return (NationalContent) now(ReportQuery.NATIONAL, fiscalYear, now, () -> national(fiscalYear, now));
    }

    /**
     * An office at a moment.
     *
     * @throws RuleViolation NOT_FOUND when it was never opened
     */
    OfficeContent office(String office, int fiscalYear, Instant asOf) {
        return inSnapshot(() -> {
            String name = names.all().get(office);
            if (name == null) {
                throw RuleViolation.of("OFFICE_NOT_OPEN", "field", "office", "value", office);
            }
            ReportQuery query = new ReportQuery(office, fiscalYear, asOf);
            return new OfficeContent(
                    reports.of(query),
                    name,
                    ledger.confirmed(query).getOrDefault(office, Map.of()),
                    ledger.days(query, reports.counted()),
                    ledger.lastRecords(List.of(office), asOf),
                    ledger.latest(List.of(office), asOf, FACTS));
        });
    }

    /** An office now. */
    OfficeContent officeNow(String office, int fiscalYear, Instant now) {
        return (OfficeContent) now(office, fiscalYear, now, () -> office(office, fiscalYear, now));
    }

    private <T> T inSnapshot(Supplier<T> reading) {
        return Objects.requireNonNull(snapshot.execute(status -> reading.get()));
    }

    /** One reading for all who ask between two beats; those who come while it is read wait for it. */
    private Object now(String office, int fiscalYear, Instant now, Supplier<Object> reading) {
        LocalDate today = Wareki.today(now);
        kept.keySet().removeIf(key -> key.today.isBefore(today.minusDays(1)));
        return Objects.requireNonNull(kept.compute(new Key(office, fiscalYear, today), (key, before) -> {
                    long version = live.version();
                    return before != null && before.version == version ? before : new Kept(version, reading.get());
                }))
                .content;
    }
}
