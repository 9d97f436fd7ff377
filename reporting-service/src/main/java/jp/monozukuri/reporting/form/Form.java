package jp.monozukuri.reporting.form;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monozukuri.reporting.page.Figures;
import jp.monozukuri.reporting.page.Links;
import jp.monozukuri.reporting.page.Wareki;
import jp.monozukuri.reporting.policy.FiscalYear;
import jp.monozukuri.reporting.policy.FormLine;
import jp.monozukuri.reporting.policy.Outcome;
import jp.monozukuri.reporting.policy.PlanCodes;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.Report;
import jp.monozukuri.reporting.report.ReportQuery;
import jp.monozukuri.reporting.report.ReportRow;
import org.jspecify.annotations.Nullable;

/** The cells of the form. A cell without text or figure is empty, never invented. */
final class Form {

    /** A row of section 6. */
    record Channel(String code, String name) {}

    /** A line of the form: its heading in as many lines as the form has, the two text cells, and what stands below the texts. */
    record Line(List<String> heading, String plan, String status, List<Planned> planned, List<Shown> shown) {}

    /** A target. */
    record Planned(String look, String name, String words) {}

    /** A figure in its sentence; {@code why} leads to what stands behind it, where something does. */
    record Shown(
            String look,
            String name,
            String before,
            String figure,
            String after,
            @Nullable String why) {}

    /** A figure of a finalised year and what has become of it since. */
    record FinalCells(String label, String frozen, String live, String delta, String why) {}

    private static final String PLAIN = "q";
    private static final String WIDE = "q w";

    private final Report report;
    private final Map<Row, ReportRow> rows = new EnumMap<>(Row.class);
    private final Map<String, Report.Texts> texts = new HashMap<>();
    private final Links links;

    Form(Report report, Links links) {
        this.report = report;
        this.links = links;
        report.rows().forEach(row -> rows.put(row.row(), row));
        report.texts().forEach(text -> texts.put(text.row(), text));
    }

    private ReportRow row(Row row) {
        ReportRow found = rows.get(row);
        if (found == null) {
            throw new IllegalArgumentException("no row " + row.code());
        }
        return found;
    }

    /** The text of a plan cell; empty when none was written. */
    public String plan(String row) {
        Report.Texts text = texts.get(row);
        return text == null || text.plan() == null ? "" : text.plan();
    }

    /** The text of a status cell; empty when none was written. */
    public String status(String row) {
        Report.Texts text = texts.get(row);
        return text == null || text.status() == null ? "" : text.status();
    }

    /** The lines of a section. */
    public List<Line> lines(FormLine.Section section) {
        return FormLine.of(section).stream().map(this::line).toList();
    }

    private Line line(FormLine line) {
        List<Row> at = Row.at(line);
        return new Line(
                List.of(line.heading().split("\n")),
                line.text().map(this::plan).orElse(""),
                line.text().map(this::status).orElse(""),
                at.stream().flatMap(this::planned).toList(),
                at.stream().flatMap(this::shown).toList());
    }

    private Stream<Planned> planned(Row row) {
        Long target = row(row).target();
        return switch (row.kind()) {
            case OUTCOME ->
                Stream.of(new Planned(PLAIN, row.label(), (target == null ? Outcome.TARGET : target) + "%以上"));
            case SUPPORT ->
                Stream.ofNullable(target)
                        .map(athletes -> new Planned(
                                WIDE,
                                row.targetName(),
                                "選手 " + Figures.number(athletes) + " 名、指導者 " + memo(row, "leadersTarget") + " 名"));
            case COUNTED, CATEGORY, APART, TOTAL, MEETINGS, INCIDENTS ->
                Stream.ofNullable(target)
                        .map(number ->
                                new Planned(PLAIN, row.targetName(), Figures.number(number) + " " + row.targetUnit()));
            case ATTESTATION -> Stream.of();
        };
    }

    private Stream<Shown> shown(Row row) {
        return switch (row.kind()) {
            case OUTCOME -> Stream.of(outcome(row));
            case SUPPORT -> Stream.of(support(row));
            case MEETINGS -> Stream.concat(ordinary(row), nextConference());
            case INCIDENTS -> Stream.of(new Shown(PLAIN, row.formName(), "", incidents(row), "", why(row)));
            case ATTESTATION ->
                Stream.of(new Shown(
                        PLAIN,
                        row.formName(),
                        Figures.number(row(row).target()) + " か月中 ",
                        actual(row),
                        " か月",
                        why(row)));
            case COUNTED, CATEGORY, APART, TOTAL -> ordinary(row);
        };
    }

    private Stream<Shown> ordinary(Row row) {
        Stream<Shown> own = row.hasFigureOnForm()
                ? Stream.of(new Shown(PLAIN, row.formName(), "", actual(row), " " + row.unit(), why(row)))
                : Stream.empty();
        return Stream.concat(
                own,
                row.ofWhich().stream()
                        .map(part ->
                                new Shown(PLAIN, part.name(), "", memo(row, part.beside()), " " + part.unit(), null)));
    }

    private Shown outcome(Row row) {
        Object share = row(row).actual();
        return new Shown(
                PLAIN,
                row.label().substring(0, 1) + "(" + memo(row, "denominator") + "件中" + memo(row, "numerator") + "件)",
                "",
                share == null ? Figures.NONE : share + "%",
                "",
                why(row));
    }

    private Shown support(Row row) {
        return new Shown(
                WIDE,
                row.formName() + " " + memo(row, "trades") + " 職種",
                "選手 ",
                actual(row),
                " 名、指導者 " + memo(row, "leaders") + " 名",
                why(row));
    }

    private String actual(Row row) {
        return row(row).actual() instanceof Long number ? Figures.number(number) : Figures.NONE;
    }

    /** A number beside the figure. */
    private String memo(Row row, String name) {
        return row(row).memo().get(name) instanceof Number number ? Figures.number(number.longValue()) : Figures.NONE;
    }

    private String why(Row row) {
        return links.why(report.query().office(), row.code());
    }

    /** What may be said of incidents: none only when every month that is over was attested. */
    private String incidents(Row row) {
        return switch (String.valueOf(row(Row.ATTEST).memo().get("statement"))) {
            case "INCIDENT" -> actual(row) + " 件";
            case "NONE_ATTESTED" -> "発生なし";
            default -> "確認待ち";
        };
    }

    private Stream<Shown> nextConference() {
        return row(Row.CONF_SETUP).memo().get("nextPlanned") instanceof String day
                ? Stream.of(new Shown(PLAIN, "次の予定", "", Wareki.day(LocalDate.parse(day)), "", null))
                : Stream.empty();
    }

    public List<Channel> channels() {
        return PlanCodes.CHANNELS.stream()
                .map(code -> new Channel(PlanCodes.channelText(code), PlanCodes.channelName(code)))
                .toList();
    }

    /** The frozen figures of a finalised year beside those of the moment; empty while the year is not final. */
    public List<FinalCells> finalised() {
        Map<String, Long> frozen = report.finalised();
        if (frozen == null) {
            return List.of();
        }
        return PlanCodes.ACTIVITY.stream()
                .map(row -> new FinalCells(
                        row.label(),
                        Figures.number(frozen.get(row.code())),
                        actual(row),
                        Figures.signed(report.postFinalisationDelta().getOrDefault(row.code(), 0L)),
                        why(row)))
                .toList();
    }

    /** From which events the frozen figures were computed, as consistency tokens; empty when that was not kept. */
    public String finalisedPositions() {
        return report.finalisedPositions().stream()
                .map(one -> one.service() + "-" + one.partition() + "-" + one.transactionId() + "." + one.position())
                .collect(Collectors.joining(", "));
    }

    public String term() {
        FiscalYear year = new FiscalYear(report.query().fiscalYear());
        return Wareki.day(year.firstDay()) + "から" + Wareki.day(year.dayAfter().minusDays(1)) + "まで";
    }

    public boolean isNational() {
        return report.query().office().equals(ReportQuery.NATIONAL);
    }
}
