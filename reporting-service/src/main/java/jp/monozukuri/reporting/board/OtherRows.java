package jp.monozukuri.reporting.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.monozukuri.reporting.page.Figures;
import jp.monozukuri.reporting.page.Wareki;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.Report;
import jp.monozukuri.reporting.report.ReportRow;
import org.jspecify.annotations.Nullable;

/** The rows of a report that have no pace: outcomes, certifications, competitions, conference, incidents, dispatches, steps. */
final class OtherRows {

    private static final List<Row> OUTCOMES = List.of(Row.OUT_A, Row.OUT_I, Row.OUT_U, Row.OUT_E);
    private static final String NEUTRAL = "neutral";

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
        this.rows = new java.util.EnumMap<>(Row.class);
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
        return OUTCOMES.stream()
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
        return List.of(
                certifications(),
                line(
                        Row.PRELIM,
                        memo(Row.PRELIM, "trades") == 0
                                ? ""
                                : memo(Row.PRELIM, "trades") + "職種、" + memo(Row.PRELIM, "events") + "回",
                        Badge.NONE),
                support(Row.GORIN),
                support(Row.YOUTH),
                conference(),
                incidents());
    }

    private Line certifications() {
        ReportRow row = row(Row.CERT);
        long persons = memo(Row.CERT, "certifiedPersons");
        String note = persons == actual(Row.CERT) ? "" : "人数では " + Figures.number(persons) + "名";
        return line(Row.CERT, note, Badge.of(row.met(), "あと " + missing(Row.CERT)));
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
                memo(row, "trades") == 0 ? "" : memo(row, "trades") + "職種",
                Figures.number(athletes) + "・" + Figures.number(leaders),
                met == null ? Figures.NONE : Figures.number(athletesTarget) + "・" + Figures.number(leadersTarget),
                row.unit(),
                Badge.of(met, "目標まで途中"),
                why.apply(row));
    }

    private Line conference() {
        ReportRow row = row(Row.CONF);
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
        boolean planned = target != null && memo(Row.CONF, "planned") >= target;
        Badge badge = Boolean.FALSE.equals(row.met()) && planned && overdue == 0
                ? new Badge("on", "予定あり")
                : Badge.of(row.met(), "あと " + missing(Row.CONF));
        return line(Row.CONF, String.join("。", notes), badge);
    }

    private Line incidents() {
        ReportRow attested = row(Row.ATTEST);
        long months = attested.target() == null ? 0 : attested.target();
        String note = "月次確認 " + Figures.number(months) + "か月中 " + Figures.number(actual(Row.ATTEST)) + "か月";
        Badge badge = switch (String.valueOf(attested.memo().get("statement"))) {
            case "INCIDENT" -> new Badge("miss", "発生あり");
            case "NONE_ATTESTED" -> new Badge("met", "発生なし");
            default -> new Badge(NEUTRAL, "確認待ち");
        };
        return line(Row.PII, note, badge);
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

    /** The steps before and around dispatches. */
    public List<Line> steps() {
        return List.of(
                line(
                        Row.PROSPECT,
                        "送付・訪問先 " + Figures.number(memo(Row.PROSPECT, "recipients")) + "、"
                                + memo(Row.PROSPECT, "trades") + "職種",
                        Badge.NONE),
                line(
                        Row.APPL,
                        "認定 " + count(Row.APPL, "certified") + "、送付 " + count(Row.APPL, "forwarded") + "、整備 "
                                + count(Row.APPL, "prepared") + "、受付 " + count(Row.APPL, "received") + "、不認定 "
                                + count(Row.APPL, "rejected"),
                        Badge.NONE),
                line(Row.COND, "認定後、説明がまだの人 " + count(Row.COND, "certifiedNotNotified") + "名", Badge.NONE),
                line(
                        Row.TRAIN,
                        "講習の予定 " + count(Row.TRAIN, "scheduled") + "回(うち開催 " + count(Row.TRAIN, "held") + "回)、免除 "
                                + count(Row.TRAIN, "exempted") + "名、講習前 " + count(Row.TRAIN, "notDispatchable") + "名",
                        Badge.NONE),
                line(Row.CONSULT, "うち派遣の依頼になった相談 " + count(Row.CONSULT, "becameRequest") + "件", Badge.NONE),
                line(
                        Row.REQ,
                        "確定 " + count(Row.REQ, "confirmed") + "、調整中 " + count(Row.REQ, "open") + "、辞退 "
                                + count(Row.REQ, "declined"),
                        Badge.NONE),
                line(
                        Row.MEIKO,
                        "受付 " + count(Row.MEIKO, "requested") + "、対応中 " + count(Row.MEIKO, "ongoing") + "、完了 "
                                + count(Row.MEIKO, "done"),
                        Badge.NONE),
                line(
                        Row.MARK,
                        "取次ぎ済み " + count(Row.MARK, "referred") + "、取次ぎ前 " + count(Row.MARK, "waiting"),
                        Badge.NONE),
                line(
                        Row.CONF_SETUP,
                        "設置 " + count(Row.CONF_SETUP, "constituted") + "(うち書面 " + count(Row.CONF_SETUP, "written")
                                + ")",
                        Badge.NONE));
    }

    private String count(Row row, String name) {
        return Figures.number(memo(row, name));
    }
}
