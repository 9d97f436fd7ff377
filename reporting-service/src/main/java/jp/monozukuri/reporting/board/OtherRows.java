package jp.monozukuri.reporting.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.monozukuri.reporting.page.Figures;
import jp.monozukuri.reporting.page.Wareki;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.Report;
import jp.monozukuri.reporting.report.ReportRow;
import org.jspecify.annotations.Nullable;

/** The rows of a report that have no pace: outcomes, certifications, competitions, conference, incidents, dispatches, steps. */
final class OtherRows {

    private static final String NEUTRAL = "neutral";

    /** A name of what stands beside a figure, in the words of a note. */
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /** A judgement in shape and words; none when {@code look} is empty. */
    record Badge(String look, String words) {

        private static final Badge NONE = new Badge("", "");

        static Badge of(@Nullable Boolean met, String otherwise) {
            return met == null ? NONE : met ? new Badge("met", "達成") : new Badge(NEUTRAL, otherwise);
        }
    }

    /** An outcome: the share is always shown with its counts. */
    record OutcomeLine(
            String code, String label, String share, String counts, String target, Badge badge, String why) {}

    /** A row with its figure and what is said below its name. */
    record Line(
            String code,
            String label,
            String note,
            String actual,
            String target,
            String unit,
            Badge badge,
            String why) {}

    /** A state of dispatches. */
    record State(String name, String note, String count) {}

    private final Map<Row, ReportRow> rows;
    private final Function<Row, String> why;

    /** @param why address of what stands behind a row */
    OtherRows(Report report, Function<Row, String> why) {
        this.rows = new EnumMap<>(Row.class);
        report.rows().forEach(row -> rows.put(row.row(), row));
        this.why = why;
    }

    private ReportRow row(Row row) {
        ReportRow found = rows.get(row);
        if (found == null) {
            throw new IllegalStateException("the report has no row " + row.code());
        }
        return found;
    }

    private long actual(Row row) {
        return row(row).actual() instanceof Long number ? number : 0;
    }

    private long memo(Row row, String name) {
        return row(row).memo().get(name) instanceof Number number ? number.longValue() : 0;
    }

    private @Nullable Long target(Row row, String name) {
        return row(row).memo().get(name) instanceof Long number ? number : null;
    }

    public List<OutcomeLine> outcomes() {
        return Row.at(Row.Panel.OUTCOMES).stream()
                .map(row -> {
                    ReportRow found = row(row);
                    Object share = found.actual();
                    Boolean met = found.met();
                    return new OutcomeLine(
                            row.code(),
                            row.label(),
                            share == null ? Figures.NONE : share + "%",
                            Figures.number(memo(row, "numerator")) + "/" + Figures.number(memo(row, "denominator")),
                            Figures.number(found.target()) + "%",
                            met == null
                                    ? new Badge(NEUTRAL, "回答なし")
                                    : met ? new Badge("met", "達成") : new Badge("miss", "目標未満"),
                            why.apply(row));
                })
                .toList();
    }

    public List<Line> others() {
        return Row.at(Row.Panel.OTHERS).stream().map(this::line).toList();
    }

    /** The steps before and around dispatches. */
    public List<Line> steps() {
        return Row.at(Row.Panel.STEPS).stream().map(this::line).toList();
    }

    private Line line(Row row) {
        return switch (row.kind()) {
            case SUPPORT -> support(row);
            case MEETINGS -> conference(row);
            case INCIDENTS -> incidents(row);
            case COUNTED, CATEGORY, APART, TOTAL, OUTCOME, ATTESTATION ->
                line(row, note(row), Badge.of(row(row).met(), "あと " + missing(row)));
        };
    }

    private String note(Row row) {
        String words = row.note().words();
        Matcher names = NAME.matcher(words);
        boolean said = switch (row.note().when()) {
            case ALWAYS -> true;
            case IF_ANY -> names.find() && memo(row, names.group(1)) != 0;
            case IF_OTHER -> names.find() && memo(row, names.group(1)) != actual(row);
        };
        return said ? NAME.matcher(words).replaceAll(name -> Figures.number(memo(row, name.group(1)))) : "";
    }

    private String missing(Row row) {
        Long target = row(row).target();
        return Figures.number(target == null ? 0 : Math.max(target - actual(row), 0)) + row.unit();
    }

    private Line line(Row row, String note, Badge badge) {
        return new Line(
                row.code(),
                row.label(),
                note,
                Figures.number(actual(row)),
                Figures.number(row(row).target()),
                row.unit(),
                badge,
                why.apply(row));
    }

    /** Athletes and leaders are counted apart, and both have to reach their targets. */
    private Line support(Row row) {
        long athletes = actual(row);
        long leaders = memo(row, "leaders");
        Long athletesTarget = row(row).target();
        Long leadersTarget = target(row, "leadersTarget");
        Boolean met = athletesTarget == null && leadersTarget == null
                ? null
                : (athletesTarget == null || athletes >= athletesTarget)
                        && (leadersTarget == null || leaders >= leadersTarget);
        return new Line(
                row.code(),
                row.label() + "(選手・指導者)",
                note(row),
                Figures.number(athletes) + "・" + Figures.number(leaders),
                met == null ? Figures.NONE : Figures.number(athletesTarget) + "・" + Figures.number(leadersTarget),
                row.unit(),
                Badge.of(met, "目標まで途中"),
                why.apply(row));
    }

    private Line conference(Row meetings) {
        ReportRow row = row(meetings);
        Long target = row.target();
        Object next = row(Row.CONF_SETUP).memo().get("nextPlanned");
        long overdue = memo(Row.CONF_SETUP, "overdue");
        List<String> notes = new ArrayList<>();
        if (next instanceof String day) {
            notes.add("次は" + Wareki.monthAndDay(LocalDate.parse(day)) + "の予定");
        }
        if (overdue > 0) {
            notes.add("予定日を過ぎた会議 " + overdue + "回");
        }
        boolean planned = target != null && memo(meetings, "planned") >= target;
        Badge badge = Boolean.FALSE.equals(row.met()) && planned && overdue == 0
                ? new Badge("on", "予定あり")
                : Badge.of(row.met(), "あと " + missing(meetings));
        return line(meetings, String.join("。", notes), badge);
    }

    private Line incidents(Row row) {
        ReportRow attested = row(Row.ATTEST);
        long months = attested.target() == null ? 0 : attested.target();
        String note = "月次確認 " + Figures.number(months) + "か月中 " + Figures.number(actual(Row.ATTEST)) + "か月";
        Badge badge = switch (String.valueOf(attested.memo().get("statement"))) {
            case "INCIDENT" -> new Badge("miss", "発生あり");
            case "NONE_ATTESTED" -> new Badge("met", "発生なし");
            default -> new Badge(NEUTRAL, "確認待ち");
        };
        return line(row, note, badge);
    }

    public String dispatches() {
        return Figures.number(actual(Row.PIPE));
    }

    public List<State> states() {
        return List.of(
                new State("報告待ち", "最後の予定日を過ぎて、報告がない派遣", count("awaitingReport")),
                new State("再調整", "予定の日に活動できないマイスターのいる派遣", count("needsRematch")),
                new State("確定", "まだ報告のない派遣の全て", count("open")),
                new State("完了", "実施の報告が済んだ派遣", count("completed")),
                new State("中止", "理由を付けて中止した派遣", count("cancelled")));
    }

    private String count(String name) {
        return Figures.number(memo(Row.PIPE, name));
    }
}
