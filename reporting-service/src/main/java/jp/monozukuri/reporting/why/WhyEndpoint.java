package jp.monozukuri.reporting.why;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.ledger.Asked;
import jp.monozukuri.reporting.ledger.LedgerLines;
import jp.monozukuri.reporting.ledger.LedgerLines.SubjectSum;
import jp.monozukuri.reporting.ledger.LedgerQuestion;
import jp.monozukuri.reporting.page.AsOf;
import jp.monozukuri.reporting.page.Figures;
import jp.monozukuri.reporting.page.Frame.Place;
import jp.monozukuri.reporting.page.Links;
import jp.monozukuri.reporting.page.Offices;
import jp.monozukuri.reporting.page.Pages;
import jp.monozukuri.reporting.page.Wareki;
import jp.monozukuri.reporting.policy.FiscalYear;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.Report;
import jp.monozukuri.reporting.report.ReportQuery;
import jp.monozukuri.reporting.report.ReportRow;
import jp.monozukuri.reporting.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What stands behind a figure, over HTTP. The moment is fixed while one reads on. */
@Controller
final class WhyEndpoint {

    private static final int PAGE = 100;

    /** A month's part of the figure. */
    record MonthLine(String month, String amount) {}

    /** A record's part of the figure. */
    record SubjectLine(String subject, String row, String days, String amount, long reversals, String history) {}

    private final Reports reports;
    private final LedgerLines ledger;
    private final Pages pages;
    private final Caller caller;

    WhyEndpoint(Reports reports, LedgerLines ledger, Pages pages, Caller caller) {
        this.reports = reports;
        this.ledger = ledger;
        this.pages = pages;
        this.caller = caller;
    }

    @GetMapping("/why/{office}/{fiscalYear}/{code}")
    ModelAndView why(
            @PathVariable String office,
            @PathVariable String fiscalYear,
            @PathVariable String code,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response) {
        Asked.office("office", office);
        FiscalYear year = new FiscalYear(Asked.fiscalYear("fiscalYear", fiscalYear));
        Row row = Row.ofCode(code).orElseThrow(() -> RuleViolation.of("NOT_FOUND", "field", "row", "value", code));
        AsOf moment = AsOf.read(asOf, year, caller.now(request));
        Report report = reports.of(new ReportQuery(office, year.year(), moment.moment()));
        Measure measure = row.figure().added(reports.counted()).orElse(null);
        LedgerQuestion question = new LedgerQuestion(
                office, year.year(), code, measure == null ? null : measure.name(), null, moment.moment());
        List<SubjectSum> found = ledger.subjects(question, after, PAGE + 1);
        List<SubjectSum> shown = found.size() > PAGE ? whole(found) : found;

        boolean isNational = office.equals(ReportQuery.NATIONAL);
        Links fixed = new Links(year.year(), moment.moment());
        ModelAndView page =
                pages.page("why", row.label() + "の根拠", Place.WHY, isNational ? null : office, fixed, response);
        page.addObject("row", row);
        page.addObject("figure", figure(report, row));
        page.addObject("place", isNational ? "全国" : office + " " + Offices.prefecture(office));
        page.addObject("year", Wareki.fiscalYear(year.year()));
        page.addObject("asOf", moment);
        page.addObject("path", "/why/" + office + "/" + year.year() + "/" + code);
        page.addObject("board", isNational ? fixed.national() : fixed.office(office));
        page.addObject("isCounted", measure != null);
        page.addObject("months", measure == null ? List.of() : months(question));
        page.addObject("subjects", shown.stream().map(sum -> line(sum, fixed)).toList());
        page.addObject(
                "next",
                found.size() > PAGE
                        ? "/why/" + office + "/" + year.year() + "/" + code + "?asOf=" + moment.moment() + "&after="
                                + shown.getLast().subject()
                        : null);
        page.addObject(
                "lines",
                "/api/reporting/ledger?office=" + office + "&fiscalYear=" + year.year() + "&row=" + code + "&asOf="
                        + moment.moment());
        return page;
    }

    /** Without a last record that goes on beyond the page. */
    private static List<SubjectSum> whole(List<SubjectSum> found) {
        String next = found.getLast().subject();
        List<SubjectSum> whole =
                found.stream().filter(sum -> !sum.subject().equals(next)).toList();
        return whole.isEmpty() ? found : whole;
    }

    private static String figure(Report report, Row row) {
        ReportRow found = report.rows().stream()
                .filter(each -> each.row() == row)
                .findFirst()
                .orElseThrow();
        Object actual = found.actual();
        return actual instanceof Long number
                ? Figures.number(number)
                : actual == null ? Figures.NONE : actual.toString();
    }

    private List<MonthLine> months(LedgerQuestion question) {
        Map<YearMonth, Long> sums = new TreeMap<>();
        ledger.months(question).forEach(month -> sums.merge(month.month(), month.amount(), Long::sum));
        return sums.entrySet().stream()
                .map(entry -> new MonthLine(Wareki.month(entry.getKey()), Figures.number(entry.getValue())))
                .toList();
    }

    private static SubjectLine line(SubjectSum sum, Links links) {
        return new SubjectLine(
                sum.subject(),
                Row.ofCode(sum.row()).map(Row::label).orElse(sum.row()),
                days(sum),
                Figures.number(sum.amount()),
                sum.reversals(),
                links.history(sum.service(), sum.subject()));
    }

    private static String days(SubjectSum sum) {
        if (sum.first() == null || sum.last() == null) {
            return "";
        }
        String first = Wareki.monthAndDay(sum.first());
        return sum.first().equals(sum.last()) ? first : first + "から" + Wareki.monthAndDay(sum.last()) + "まで";
    }
}
