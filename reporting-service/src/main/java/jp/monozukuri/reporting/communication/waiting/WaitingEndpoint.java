package jp.monozukuri.reporting.communication.waiting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.reporting.ledger.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for whom, over HTTP. An office sees its own list; the centre and auditors see every one, the consignor none. */
@RestController
final class WaitingEndpoint {

    private static final List<String> STEPS = List.of("CHECK", "RELEASE", "CONFIRMATION");
    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 1_000;

    /** @param next the parameter {@code after} of the next page; null on the last one */
    record Page(List<Waiting> waiting, @Nullable String next) {}

    private final WaitingList list;
    private final Caller caller;

    WaitingEndpoint(JdbcClient jdbc, Caller caller) {
        this.list = new WaitingList(jdbc);
        this.caller = caller;
    }

    @GetMapping("/api/reporting/communications/{office}")
    Page waiting(
            @PathVariable String office,
            @RequestParam @Nullable String waitsFor,
            @RequestParam @Nullable String person,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable String limit,
            HttpServletRequest request) {
        caller.reader(request).mayReadRecordOf(Asked.regionalOffice("office", office));
        if (waitsFor != null && !STEPS.contains(waitsFor)) {
            throw Asked.invalid("waitsFor", waitsFor, String.join(", ", STEPS));
        }
        int size = Asked.limit("limit", limit, PAGE, LARGEST_PAGE);
        List<Waiting> found = list.of(office, waitsFor, person, after == null ? "" : after, size + 1);
        boolean more = found.size() > size;
        List<Waiting> page = more ? found.subList(0, size) : found;
        return new Page(page, more ? page.getLast().communicationId() : null);
    }
}
