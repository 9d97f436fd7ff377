package jp.monozukuri.reporting.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.monozukuri.reporting.page.Figures;
import jp.monozukuri.reporting.page.Links;
import jp.monozukuri.reporting.page.Wareki;
import jp.monozukuri.reporting.policy.FiscalYear;
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

    /** An outcome with its plan and its status. */
    record OutcomeCells(String label, String plan, String counts, String share, String why) {}

    /** A figure of a finalised year and what has become of it since. */
    record FinalCells(String label, String frozen, String live, String delta, String why) {}

    private final Report report;
    private final Map<String, ReportRow> rows = new HashMap<>();
    private final Map<String, Report.Texts> texts = new HashMap<>();
    private final Links links;

    Form(Report report, Links links) {
        this.report = report;
        this.links = links;
        report.rows().forEach(row -> rows.put(row.row().code(), row));
        report.texts().forEach(text -> texts.put(text.row(), text));
    }

    private ReportRow row(String code) {
        ReportRow row = rows.get(code);
        if (row == null) {
            throw new IllegalArgumentException("no row " + code);
        }
        return row;
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

    public String label(String code) {
        return row(code).row().label();
    }

    public String unit(String code) {
        return row(code).row().unit();
    }

    public boolean hasTarget(String code) {
        return row(code).target() != null;
    }

    public String target(String code) {
        return Figures.number(row(code).target());
    }

    public String actual(String code) {
        return row(code).actual() instanceof Long number ? Figures.number(number) : Figures.NONE;
    }

    /** A number beside the figure. */
    public String memo(String code, String name) {
        return row(code).memo().get(name) instanceof Number number ? Figures.number(number.longValue()) : Figures.NONE;
    }

    public String why(String code) {
        return links.why(report.query().office(), code);
    }

    public List<OutcomeCells> outcomes() {
        return List.of("OUT.A", "OUT.I", "OUT.U", "OUT.E").stream()
                .map(code -> {
                    ReportRow row = row(code);
                    long target = row.target() == null ? Outcome.TARGET : row.target();
                    Object share = row.actual();
                    return new OutcomeCells(
                            row.row().label(),
                            target + "%以上",
                            row.row().label().substring(0, 1) + "(" + memo(code, "denominator") + "件中"
                                    + memo(code, "numerator") + "件)",
                            share == null ? Figures.NONE : share + "%",
                            why(code));
                })
                .toList();
    }

    public List<Channel> channels() {
        return PlanCodes.CHANNELS.stream()
                .map(code -> new Channel("T.PII." + code, PlanCodes.channelName(code)))
                .toList();
    }

    /** What may be said of incidents: none only when every month that is over was attested. */
    public String incidents() {
        return switch (String.valueOf(row("PII.ATTEST").memo().get("statement"))) {
            case "INCIDENT" -> actual("PII") + " 件";
            case "NONE_ATTESTED" -> "発生なし";
            default -> "確認待ち";
        };
    }

    /** Whether conferences are still to come. */
    public @Nullable String nextConference() {
        return row("CONF.SETUP").memo().get("nextPlanned") instanceof String day
                ? Wareki.day(java.time.LocalDate.parse(day))
                : null;
    }

    /** The frozen figures of a finalised year beside those of the moment; empty while the year is not final. */
    public List<FinalCells> finalised() {
        Map<String, Long> frozen = report.finalised();
        if (frozen == null) {
            return List.of();
        }
        return PlanCodes.ACTIVITY.stream()
                .map(Row::code)
                .map(code -> new FinalCells(
                        label(code),
                        Figures.number(frozen.get(code)),
                        actual(code),
                        Figures.signed(report.postFinalisationDelta().getOrDefault(code, 0L)),
                        why(code)))
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
