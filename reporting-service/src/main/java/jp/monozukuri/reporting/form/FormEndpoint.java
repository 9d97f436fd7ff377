package jp.monozukuri.reporting.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.ledger.Asked;
import jp.monozukuri.reporting.ledger.OfficeNames;
import jp.monozukuri.reporting.page.AsOf;
import jp.monozukuri.reporting.page.Frame.Place;
import jp.monozukuri.reporting.page.Links;
import jp.monozukuri.reporting.page.Offices;
import jp.monozukuri.reporting.page.Pages;
import jp.monozukuri.reporting.page.Wareki;
import jp.monozukuri.reporting.policy.FiscalYear;
import jp.monozukuri.reporting.report.Report;
import jp.monozukuri.reporting.report.ReportQuery;
import jp.monozukuri.reporting.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The official form over HTTP. It never changes while it is read: without a moment it is fixed to the present one. */
@Controller
final class FormEndpoint {

    private final Reports reports;
    private final OfficeNames names;
    private final Pages pages;
    private final Caller caller;

    FormEndpoint(Reports reports, OfficeNames names, Pages pages, Caller caller) {
        this.reports = reports;
        this.names = names;
        this.pages = pages;
        this.caller = caller;
    }

    @GetMapping("/report/{office}/{fiscalYear}")
    ModelAndView form(
            @PathVariable String office,
            @PathVariable String fiscalYear,
            @RequestParam @Nullable String asOf,
            HttpServletRequest request,
            HttpServletResponse response) {
        Asked.office("office", office);
        FiscalYear year = new FiscalYear(Asked.fiscalYear("fiscalYear", fiscalYear));
        AsOf moment = AsOf.read(asOf, year, caller.now(request));
        String title = title(office);
        Report report = reports.of(new ReportQuery(office, year.year(), moment.moment()));
        boolean isNational = office.equals(ReportQuery.NATIONAL);
        Links links = new Links(year.year(), moment.forLinks());
        ModelAndView page =
                pages.page("form", title + " 実施計画・実施状況", Place.FORM, isNational ? null : office, links, response);
        page.addObject("form", new Form(report, new Links(year.year(), moment.moment())));
        page.addObject("title", title);
        page.addObject("year", Wareki.fiscalYear(year.year()));
        page.addObject("asOf", moment);
        page.addObject("path", "/report/" + office + "/" + year.year());
        page.addObject("board", isNational ? links.national() : links.office(office));
        return page;
    }

    private String title(String office) {
        if (office.equals(ReportQuery.NATIONAL)) {
            return "全国";
        }
        String name = names.all().get(office);
        if (name == null) {
            throw RuleViolation.of("OFFICE_NOT_OPEN", "field", "office", "value", office);
        }
        return Offices.title(name);
    }
}
