package jp.monozukuri.reporting.board;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.board.Boards.NationalContent;
import jp.monozukuri.reporting.board.Boards.OfficeContent;
import jp.monozukuri.reporting.board.live.Live;
import jp.monozukuri.reporting.ledger.Asked;
import jp.monozukuri.reporting.page.AsOf;
import jp.monozukuri.reporting.page.Frame.Place;
import jp.monozukuri.reporting.page.Links;
import jp.monozukuri.reporting.page.Pages;
import jp.monozukuri.reporting.page.Wareki;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.policy.FiscalYear;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.ReportQuery;
import jp.monozukuri.reporting.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The boards over HTTP. */
@Controller
final class BoardEndpoint {

    private final Boards boards;
    private final Reports reports;
    private final CountingPolicies policies;
    private final Live live;
    private final Pages pages;
    private final Caller caller;

    BoardEndpoint(Boards boards, Reports reports, CountingPolicies policies, Live live, Pages pages, Caller caller) {
        this.boards = boards;
        this.reports = reports;
        this.policies = policies;
        this.live = live;
        this.pages = pages;
        this.caller = caller;
    }

    @GetMapping("/")
    ResponseEntity<Void> start() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/board/national"))
                .build();
    }

    @GetMapping("/board/national")
    ModelAndView national(
            @RequestParam @Nullable String fiscalYear,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String row,
            HttpServletRequest request,
            HttpServletResponse response) {
        Row onMap = onMap(row);
        BoardHead head = head(ReportQuery.NATIONAL, "/board/national", onMap.code(), fiscalYear, asOf, request);
        Instant moment = head.asOf().moment();
        NationalContent content = isShared(head, request)
                ? boards.nationalNow(head.year().year(), moment)
                : boards.national(head.year().year(), moment);
        Links links = new Links(head.year().year(), head.asOf().forLinks());
        ModelAndView page = pages.page("national", "全国の進捗", Place.NATIONAL, null, links, response);
        page.addObject("head", head);
        page.addObject("board", new NationalBoard(content, head, links, policies, reports.counted(), onMap));
        return page;
    }

    private static Row onMap(@Nullable String code) {
        if (code == null) {
            return Row.HEADLINE;
        }
        return Row.ofCode(code)
                .filter(NationalBoard.ON_MAP::contains)
                .orElseThrow(() -> Asked.invalid(
                        "row",
                        code,
                        String.join(
                                "、",
                                NationalBoard.ON_MAP.stream().map(Row::code).toList())));
    }

    @GetMapping("/board/office/{office}")
    ModelAndView office(
            @PathVariable String office,
            @RequestParam @Nullable String fiscalYear,
            @RequestParam @Nullable String asOf,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (Asked.office("office", office).equals(ReportQuery.NATIONAL)) {
            throw RuleViolation.of("OFFICE_NOT_OPEN", "field", "office", "value", office);
        }
        BoardHead head = head(office, "/board/office/" + office, null, fiscalYear, asOf, request);
        Instant moment = head.asOf().moment();
        OfficeContent content = isShared(head, request)
                ? boards.officeNow(office, head.year().year(), moment)
                : boards.office(office, head.year().year(), moment);
        Links links = new Links(head.year().year(), head.asOf().forLinks());
        OfficeBoard board = new OfficeBoard(office, content, head, links, policies, reports.counted());
        ModelAndView page = pages.page("office", board.title() + "の進捗", Place.OFFICE, office, links, response);
        page.addObject("head", head);
        page.addObject("board", board);
        return page;
    }

    /** A live page of a year with records, at the clock's own time, is the same for all who look. */
    private static boolean isShared(BoardHead head, HttpServletRequest request) {
        return head.isLive() && head.years().contains(head.year().year()) && request.getHeader("Rehearsal-Now") == null;
    }

    private BoardHead head(
            String office,
            String path,
            @Nullable String row,
            @Nullable String fiscalYear,
            @Nullable String asOf,
            HttpServletRequest request) {
        long version = live.version();
        Instant now = caller.now(request);
        List<Integer> years = boards.years();
        boolean named = fiscalYear != null && !fiscalYear.isEmpty();
        FiscalYear assumed =
                new FiscalYear(named ? Asked.fiscalYear("fiscalYear", fiscalYear) : boards.defaultYear(years, now));
        AsOf moment = AsOf.read(asOf, assumed, now);
        FiscalYear year = named ? assumed : new FiscalYear(boards.defaultYear(years, moment.moment()));
        return new BoardHead(year, years, moment, office, path, row, named ? null : note(year, moment), version);
    }

    private static @Nullable String note(FiscalYear shown, AsOf asOf) {
        int present = FiscalYear.of(Wareki.today(asOf.moment())).year();
        return shown.year() == present ? null : Wareki.fiscalYear(present) + "の記録はまだありません。記録のある最後の年度を表示しています。";
    }
}
