package jp.monozukuri.reporting.board;

import java.util.Map;
import java.util.Objects;
import jp.monozukuri.reporting.page.Figures;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.ReportRow;
import org.jspecify.annotations.Nullable;

/** An activity row of a report with its outlook, in the words and shapes of a board. */
final class ActivityRow {

    /** Both bars share one scale: 0 to 125 per cent of the target. */
    private static final int SCALE = 125;

    private static final long HUNDRED = 100;
    private static final int LOW_PACE = 80;

    private final ReportRow figures;
    private final Outlook outlook;
    private final YearCourse course;
    private final long confirmed;
    private final boolean silent;
    private final String why;

    /**
     * @param confirmed what open dispatches have planned; 0 where that is not known
     * @param silent whether the office has recorded nothing for long
     * @param why address of what stands behind the figure
     */
    ActivityRow(ReportRow figures, long confirmed, YearCourse course, boolean silent, String why) {
        this.figures = figures;
        this.confirmed = confirmed;
        this.course = course;
        this.silent = silent;
        this.outlook = new Outlook(figures.target(), actualOf(figures), confirmed, course);
        this.why = why;
    }

    private static long actualOf(ReportRow figures) {
        return figures.actual() instanceof Long actual ? actual : 0;
    }

    Row row() {
        return figures.row();
    }

    Outlook outlook() {
        return outlook;
    }

    /** The code, for identifiers and addresses. */
    public String code() {
        return row().code();
    }

    /** An identifier for the page, by which the place of the reader is kept over an update. */
    public String id() {
        return "row-" + code().replace('.', '-');
    }

    public String name() {
        return row().shortName().name();
    }

    public String abbreviation() {
        return row().shortName().abbreviation();
    }

    public String note() {
        return row().shortName().note();
    }

    public String label() {
        return row().label();
    }

    public String why() {
        return why;
    }

    public @Nullable Standing standing() {
        return outlook.boardStatus(silent);
    }

    boolean isShort() {
        Standing standing = outlook.boardStatus();
        return standing != null && standing.isShort();
    }

    /** Whether it is the total or (ウ), which are not summands. */
    public boolean isTotal() {
        return row().kind() == Row.Kind.TOTAL;
    }

    public boolean isApart() {
        return row().kind() == Row.Kind.APART;
    }

    public @Nullable Long target() {
        return figures.target();
    }

    public long actual() {
        return actualOf(figures);
    }

    public String targetText() {
        return Figures.number(target());
    }

    public String actualText() {
        return Figures.number(actual());
    }

    /** The rate as the report has it. */
    public String rate() {
        return figures.rate() == null ? Figures.NONE : figures.rate() + "%";
    }

    /** The rate as whole per cent, for maps. */
    public String wholeRate() {
        return Figures.wholePercent(actual(), targetOrNought());
    }

    private long targetOrNought() {
        return Objects.requireNonNullElse(target(), 0L);
    }

    public String pace() {
        return Figures.percent(outlook.paceNumerator(), outlook.paceDenominator());
    }

    /** The look of the pace: below 80 per cent, below 100. */
    public String paceLook() {
        long denominator = outlook.paceDenominator();
        if (denominator == 0 || outlook.paceNumerator() >= denominator) {
            return "";
        }
        return outlook.paceNumerator() * HUNDRED < denominator * LOW_PACE ? "miss-t" : "risk-t";
    }

    public String forecast() {
        return Figures.number(outlook.forecast());
    }

    /** The figure with what is confirmed; nothing where nothing is. */
    public String least() {
        return confirmed == 0 ? "" : "確定まで " + Figures.number(outlook.least());
    }

    /** How much is missing to the target. */
    public String missing() {
        return Figures.number(Math.max(targetOrNought() - actual(), 0));
    }

    public @Nullable Long differenceOrNull() {
        return outlook.difference();
    }

    public String difference() {
        Long difference = outlook.difference();
        return difference == null ? Figures.NONE : Figures.signed(difference);
    }

    public boolean isBehind() {
        Long difference = outlook.difference();
        return difference != null && difference < 0;
    }

    public String online() {
        return memo("onlineDays");
    }

    public String learners() {
        return memo("learnerDays");
    }

    /** Dispatches with a counted day; the total has none, because one dispatch may stand in several rows. */
    public String dispatches() {
        return figures.memo().containsKey("dispatches") ? memo("dispatches") : "";
    }

    private String memo(String name) {
        Map<String, @Nullable Object> memo = figures.memo();
        return memo.get(name) instanceof Long number ? Figures.number(number) : Figures.NONE;
    }

    /** Sum of the categories' targets when it is not the target of the total. */
    public @Nullable String otherTargetSum() {
        Map<String, @Nullable Object> memo = figures.memo();
        return Boolean.FALSE.equals(memo.get("targetsReconcile")) ? memo("categoryTargetSum") : null;
    }

    // The bar: lengths in per cent of its width.

    public boolean hasBar() {
        return targetOrNought() > 0;
    }

    private double onScale(long figure) {
        double percent = (double) HUNDRED * figure / targetOrNought();
        return Math.min(percent, SCALE) / SCALE * HUNDRED;
    }

    private static String length(double percent) {
        return Lengths.percent(percent);
    }

    public String barWidth() {
        return length(onScale(actual()));
    }

    public String confirmedWidth() {
        return length(onScale(outlook.least()) - onScale(actual()));
    }

    public boolean hasConfirmed() {
        return confirmed > 0;
    }

    public String lineAt() {
        return length((double) HUNDRED * course.elapsed() / course.days() / SCALE * HUNDRED);
    }

    public String targetAt() {
        return length((double) HUNDRED / SCALE * HUNDRED);
    }

    /** Whether the bar goes on beyond the scale. */
    public boolean isBeyond() {
        return actual() * HUNDRED > targetOrNought() * SCALE;
    }

    /** What the bar says, in words. */
    public String barWords() {
        String share = Figures.percent(course.elapsed(), course.days());
        return name() + " 目標の" + rate() + "。標準線は" + share + (hasConfirmed() ? "。" + least() : "");
    }

    /** The look of the bar. */
    public String barLook() {
        Standing standing = outlook.boardStatus();
        return standing == null || standing.isFine() ? "bar" : "bar bar-" + standing.look();
    }

    /** Half of the bar to either side of the middle, in per cent of the width. */
    static final class Divergence {

        private static final double HALF = 50;
        private static final double LONGEST = 38;
        private static final double GAP = 2;

        private final long difference;
        private final double length;

        /** @param greatest the greatest difference of all rows, without its sign */
        Divergence(long difference, long greatest) {
            this.difference = difference;
            this.length = greatest == 0 ? 0 : LONGEST * Math.abs(difference) / greatest;
        }

        public String x() {
            return Lengths.percent(difference < 0 ? HALF - length : HALF);
        }

        public String width() {
            return Lengths.percent(length);
        }

        public String look() {
            return difference < 0 ? "neg" : "pos";
        }

        public String textX() {
            return Lengths.percent(difference < 0 ? HALF + GAP : HALF - GAP);
        }

        public String textAnchor() {
            return difference < 0 ? "start" : "end";
        }

        public String text() {
            return Figures.signed(difference);
        }
    }
}
