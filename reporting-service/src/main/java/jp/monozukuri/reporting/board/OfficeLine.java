package jp.monozukuri.reporting.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import jp.monozukuri.reporting.page.Figures;
import jp.monozukuri.reporting.page.Links;
import jp.monozukuri.reporting.page.Offices;
import jp.monozukuri.reporting.page.Wareki;
import jp.monozukuri.reporting.policy.FiscalYear;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.ReportRow;
import org.jspecify.annotations.Nullable;

/** An office on the board of the country. */
final class OfficeLine {

    private static final int MANY = 2;

    private final String office;
    private final String address;
    private final List<ActivityRow> rows;
    private final ActivityRow total;
    private final @Nullable Instant last;
    private final FiscalYear year;
    private final YearCourse course;
    private final LocalDate today;

    OfficeLine(
            String office,
            List<ReportRow> figures,
            Map<Row, Long> confirmed,
            @Nullable Instant last,
            FiscalYear year,
            LocalDate today,
            Links links) {
        this.office = office;
        this.address = links.office(office);
        this.last = last;
        this.year = year;
        this.today = today;
        this.course = YearCourse.of(year, today);
        this.rows = figures.stream()
                .map(row -> new ActivityRow(
                        row,
                        confirmed.getOrDefault(row.row(), 0L),
                        course,
                        row.row().kind() == Row.Kind.TOTAL && isSilent(),
                        links.why(office, row.row().code())))
                .toList();
        this.total = rows.stream().filter(ActivityRow::isTotal).findFirst().orElseThrow();
    }

    public String code() {
        return office;
    }

    public String prefecture() {
        return Offices.prefecture(office);
    }

    public String address() {
        return address;
    }

    public ActivityRow total() {
        return total;
    }

    ActivityRow row(Row row) {
        return rows.stream().filter(each -> each.row() == row).findFirst().orElseThrow();
    }

    /** The categories, without the total and (ウ). */
    public List<ActivityRow> categories() {
        return rows.stream().filter(row -> !row.isTotal() && !row.isApart()).toList();
    }

    long shorts() {
        return categories().stream().filter(ActivityRow::isShort).count();
    }

    /** Whether the total looks fine although two rows or more will miss their targets. */
    public boolean isHidden() {
        Standing standing = total.standing();
        return standing != null && standing.isFine() && shorts() >= MANY;
    }

    private boolean hasRecordInYear() {
        return last != null && !Wareki.today(last).isBefore(year.firstDay());
    }

    private long silentDayCount() {
        LocalDate from = last != null && hasRecordInYear() ? Wareki.today(last) : year.firstDay();
        return Math.max(ChronoUnit.DAYS.between(from, today), 0);
    }

    /** Policy {@code boardStatus}: no record for 30 days, while the year is running. */
    public boolean isSilent() {
        return course.isRunning() && silentDayCount() >= Outlook.SILENT_DAYS;
    }

    public String silentDays() {
        return Figures.number(silentDayCount()) + "日";
    }

    public String lastRecord() {
        if (last == null) {
            return "記録なし";
        }
        Instant minute = last.truncatedTo(ChronoUnit.MINUTES);
        return hasRecordInYear() && !course.isOver()
                ? Wareki.shortMoment(minute)
                : hasRecordInYear() ? Wareki.day(Wareki.today(last)) : "今年度の記録なし";
    }
}
