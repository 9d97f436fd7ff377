package jp.monozukuri.reporting.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.monozukuri.reporting.board.BoardLedger.DaySum;
import jp.monozukuri.reporting.page.Figures;
import jp.monozukuri.reporting.policy.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * How a row has grown: a line that adds up against the standard line and the forecast, and columns by month. Geometry only, in
 * units of the drawing; the page draws it.
 */
final class Chart {

    static final int WIDTH = 236;
    static final int COLUMNS_WIDTH = 206;
    static final int HEIGHT = 120;

    private static final double LEFT = 34;
    private static final double RIGHT = 230;
    private static final double COLUMNS_LEFT = 28;
    private static final double COLUMNS_RIGHT = 204;
    private static final double BOTTOM = 104;
    private static final double TOP = 13.4;
    private static final double COLUMN = 0.8;
    private static final int MOST_TICKS = 4;

    /** A line across with its figure. */
    record Tick(String y, String textY, String text) {}

    /** A word below. */
    record Mark(String x, String text, boolean present) {}

    /** A column: in person below, online above. */
    record Column(
            String x, String width, String y, String height, String onlineY, String onlineHeight, boolean online) {}

    /** A month in figures. */
    record Month(String name, String inPerson, String online, String sum, String line) {}

    private final ActivityRow row;
    private final FiscalYear year;
    private final YearCourse course;
    private final LocalDate today;
    private final Map<LocalDate, DaySum> days = new TreeMap<>();
    private final long total;
    private final double highest;
    private final double highestMonth;

    /** @param days of this row only */
    Chart(ActivityRow row, FiscalYear year, YearCourse course, LocalDate today, List<DaySum> days) {
        this.row = row;
        this.year = year;
        this.course = course;
        this.today = today;
        days.forEach(day -> this.days.put(day.day(), day));
        this.total = days.stream().mapToLong(DaySum::amount).sum();
        Long target = row.target();
        Long forecast = row.outlook().forecast();
        this.highest =
                Math.max(1, Math.max(total, Math.max(target == null ? 0 : target, forecast == null ? 0 : forecast)));
        this.highestMonth = Math.max(
                1,
                year.months().stream()
                        .mapToLong(month -> month(month, false))
                        .max()
                        .orElse(0));
    }

    public ActivityRow row() {
        return row;
    }

    private long month(YearMonth month, boolean online) {
        return days.values().stream()
                .filter(day -> YearMonth.from(day.day()).equals(month))
                .mapToLong(day -> online ? day.online() : day.amount())
                .sum();
    }

    private double x(long day) {
        return LEFT + (RIGHT - LEFT) * day / course.days();
    }

    private static double y(double value, double highest) {
        return BOTTOM - (BOTTOM - TOP) * value / highest;
    }

    private static String point(double x, double y) {
        return Lengths.number(x) + " " + Lengths.number(y);
    }

    /** The sum day by day: a step where something happened, up to today or the end of the year. */
    public String sumPath() {
        StringBuilder path = new StringBuilder("M" + point(x(0), BOTTOM));
        long sum = 0;
        for (DaySum day : days.values()) {
            long place = ChronoUnit.DAYS.between(year.firstDay(), day.day());
            path.append('L').append(point(x(place), y(sum, highest)));
            sum += day.amount();
            path.append('L').append(point(x(place), y(sum, highest)));
        }
        return path.append('L')
                .append(point(x(course.elapsed()), y(sum, highest)))
                .toString();
    }

    /** From nothing to the target; nothing without one. */
    public @Nullable String linePath() {
        Long target = row.target();
        return target == null ? null : "M" + point(LEFT, BOTTOM) + "L" + point(RIGHT, y(target, highest));
    }

    /** From today to the forecast; nothing once the year is over or before there is one. */
    public @Nullable String forecastPath() {
        Long forecast = row.outlook().forecast();
        return forecast == null || course.isOver()
                ? null
                : "M" + point(x(course.elapsed()), y(total, highest)) + "L" + point(RIGHT, y(forecast, highest));
    }

    /** The mark of the target at the end of the year. */
    public @Nullable String targetPath() {
        Long target = row.target();
        return target == null ? null : "M" + point(RIGHT, y(target, highest) - 5) + "v10";
    }

    public String dotX() {
        return Lengths.number(x(course.elapsed()));
    }

    public String dotY() {
        return Lengths.number(y(total, highest));
    }

    /** Left of the dot when there is no room at its right. */
    public String dotAnchor() {
        return course.elapsed() * 2 > course.days() ? "end" : "start";
    }

    public String dotTextX() {
        return Lengths.number(x(course.elapsed()) + (dotAnchor().equals("end") ? -6 : 6));
    }

    public String dotTextY() {
        return Lengths.number(Math.max(y(total, highest) - 5, 9));
    }

    public String sumText() {
        return Figures.number(total);
    }

    public List<Tick> ticks() {
        return ticks(highest);
    }

    public List<Tick> columnTicks() {
        return ticks(highestMonth);
    }

    private static List<Tick> ticks(double highest) {
        List<Tick> ticks = new ArrayList<>();
        long step = step(highest);
        for (long value = 0; value <= highest; value += step) {
            double y = y(value, highest);
            ticks.add(new Tick(Lengths.number(y), Lengths.number(y + 3.5), Figures.number(value)));
        }
        return ticks;
    }

    /** 1, 2 or 5 times a power of ten, such that there are few ticks. */
    private static long step(double highest) {
        long step = 1;
        for (int[] factors = {2, 5, 10}; ; step *= factors[2]) {
            if (highest / step <= MOST_TICKS) {
                return step;
            }
            if (highest / (step * factors[0]) <= MOST_TICKS) {
                return step * factors[0];
            }
            if (highest / (step * factors[1]) <= MOST_TICKS) {
                return step * factors[1];
            }
        }
    }

    /** The quarters below the line. */
    public List<Mark> quarters() {
        return year.months().stream()
                .filter(month -> (month.getMonthValue() - 1) % 3 == 0)
                .map(month -> new Mark(
                        Lengths.number(x(ChronoUnit.DAYS.between(year.firstDay(), month.atDay(1)))),
                        month.getMonthValue() + "月",
                        false))
                .toList();
    }

    private double columnX(int month) {
        return COLUMNS_LEFT
                + (COLUMNS_RIGHT - COLUMNS_LEFT) * month / year.months().size();
    }

    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < year.months().size(); i++) {
            long all = month(year.months().get(i), false);
            if (all <= 0) {
                continue;
            }
            long online = Math.clamp(month(year.months().get(i), true), 0, all);
            double width = (columnX(1) - columnX(0)) * COLUMN;
            double x = columnX(i) + (columnX(1) - columnX(0) - width) / 2;
            double top = y(all, highestMonth);
            double middle = y(all - online, highestMonth);
            columns.add(new Column(
                    Lengths.number(x),
                    Lengths.number(width),
                    Lengths.number(middle),
                    Lengths.number(BOTTOM - middle),
                    Lengths.number(top),
                    Lengths.number(middle - top),
                    online > 0));
        }
        return columns;
    }

    /** The months below the columns: the quarters and the present one. */
    public List<Mark> months() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < year.months().size(); i++) {
            YearMonth month = year.months().get(i);
            boolean present = YearMonth.from(today).equals(month);
            if (present || (month.getMonthValue() - 1) % 3 == 0) {
                marks.add(new Mark(
                        Lengths.number((columnX(i) + columnX(i + 1)) / 2),
                        Integer.toString(month.getMonthValue()),
                        present));
            }
        }
        return marks;
    }

    /** The months that have begun, in figures; the sum is that at the end of each. */
    public List<Month> table() {
        List<Month> table = new ArrayList<>();
        long sum = 0;
        for (YearMonth month : year.months()) {
            if (month.atDay(1).isAfter(today)) {
                break;
            }
            long all = month(month, false);
            long online = month(month, true);
            sum += all;
            LocalDate next = month.plusMonths(1).atDay(1);
            Long line = new Outlook(row.target(), 0, 0, YearCourse.of(year, next.isAfter(today) ? today : next))
                    .standardLine();
            table.add(new Month(
                    month.getMonthValue() + "月",
                    Figures.number(all - online),
                    Figures.number(online),
                    Figures.number(sum),
                    Figures.number(line)));
        }
        return table;
    }

    /** The line in words. */
    public String sumWords() {
        return row.name() + "の累計 " + sumText() + "。標準線 "
                + Figures.number(row.outlook().standardLine()) + "、目標 " + row.targetText() + "、見込み " + row.forecast();
    }

    /** The columns in words. */
    public String columnWords() {
        long online = days.values().stream().mapToLong(DaySum::online).sum();
        return row.name() + "の月別。対面 " + Figures.number(total - online) + "、オンライン " + Figures.number(online) + "、計 "
                + sumText();
    }
}
