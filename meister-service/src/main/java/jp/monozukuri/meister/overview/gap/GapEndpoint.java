package jp.monozukuri.meister.overview.gap;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.monozukuri.platform.api.Asked;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.api.Reader;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where to look for meisters first, over HTTP. Counts are for everyone; areas are records of an office. */
@RestController
final class GapEndpoint {

    private final Gaps gaps;
    private final Caller caller;

    GapEndpoint(Gaps gaps, Caller caller) {
        this.gaps = gaps;
        this.caller = caller;
    }

    /** The cells and the policy that marks them. */
    record View(LocalDate date, String policy, int fewUpTo, List<CellView> cells, List<AreaView> areas) {}

    /** A trade in a prefecture. */
    record CellView(
            String trade,
            String tradeJa,
            String office,
            String officeJa,
            long dispatchable,
            String scarcity,
            long contacts,
            long recipients,
            Map<String, Long> byKind) {}

    /** Contacts in an area about a trade. */
    record AreaView(
            String office,
            @Nullable String area,
            @Nullable String trade,
            long contacts,
            long recipients,
            Map<String, Long> byKind) {}

    @GetMapping("/api/meister/gaps")
    View gaps(
            @RequestParam(required = false) @Nullable String date,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String trade,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String scarcity,
            HttpServletRequest request) {
        Reader reader = caller.reader(request);
        LocalDate today = LocalDate.ofInstant(caller.now(request), CommandContext.ZONE);
        var question = new Gaps.Question(
                Asked.day("date", date, today),
                since == null ? null : Asked.day("since", since, today),
                trade,
                office == null ? null : Asked.office("office", office));
        Scarcity only = scarcity == null ? null : Asked.oneOf(Scarcity.class, "scarcity", scarcity);
        mustBeKnown("trade", trade, trade == null || gaps.knowsTrade(trade));
        mustBeKnown("office", office, office == null || gaps.knowsOffice(office));
        return new View(
                question.date(),
                "prospectingPriority",
                Scarcity.FEW_UP_TO,
                gaps.cells(question).stream()
                        .filter(cell -> only == null || cell.scarcity() == only)
                        .map(GapEndpoint::cell)
                        .toList(),
                gaps.areas(question).stream()
                        .filter(area -> reader.mayRead(area.office()))
                        .map(GapEndpoint::area)
                        .toList());
    }

    private static void mustBeKnown(String field, @Nullable String value, boolean known) {
        if (!known) {
            throw RuleViolation.of("NOT_FOUND", "field", field, "value", value);
        }
    }

    private static CellView cell(Gaps.Cell cell) {
        return new CellView(
                cell.trade(),
                cell.tradeJa(),
                cell.office(),
                cell.officeJa(),
                cell.dispatchable(),
                cell.scarcity().name(),
                cell.contacts().contacts(),
                cell.contacts().recipients(),
                cell.contacts().byKind());
    }

    private static AreaView area(Gaps.Area area) {
        return new AreaView(
                area.office(),
                area.area(),
                area.trade(),
                area.contacts().contacts(),
                area.contacts().recipients(),
                area.contacts().byKind());
    }
}
