package jp.monozukuri.dispatch.warning;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import jp.monozukuri.dispatch.plausibility.DoubtCode;
import jp.monozukuri.dispatch.recording.RegionalOffice;
import jp.monozukuri.platform.api.Asked;
import jp.monozukuri.platform.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The warnings of an office that wait for its explanation, page by page. */
@RestController
final class OpenWarningsEndpoint {

    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 1_000;

    /** One open warning; {@code about} and {@code number} are what ExplainWarning names. */
    record View(
            String about,
            long number,
            String command,
            String code,
            String field,
            String value,
            String rule,
            String ruleEn,
            Instant recordedAt) {

        static View of(OpenWarning warning) {
            DoubtCode code = DoubtCode.valueOf(warning.code());
            return new View(
                    warning.about(),
                    warning.number(),
                    warning.command(),
                    warning.code(),
                    warning.field(),
                    warning.value(),
                    code.rule(warning.usual()),
                    code.ruleEn(warning.usual()),
                    warning.recordedAt());
        }
    }

    /** @param next the parameter {@code after} of the next page; null on the last one */
    record Page(
            String office, List<View> warnings, @Nullable Long next) {}

    private final WarningTable table;
    private final Caller caller;

    OpenWarningsEndpoint(WarningTable table, Caller caller) {
        this.table = table;
        this.caller = caller;
    }

    @GetMapping("/api/dispatch/offices/{office}/warnings")
    Page open(
            @PathVariable String office,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable String limit,
            HttpServletRequest request) {
        caller.reader(request).mayReadRecordOf(RegionalOffice.named(office));
        int size = (int) Asked.number("limit", limit, PAGE, 1, LARGEST_PAGE);
        long from = Asked.number("after", after, 0, 0, Long.MAX_VALUE);
        List<OpenWarning> found = table.open(office, caller.now(request), from, size + 1);
        List<OpenWarning> page = found.size() > size ? found.subList(0, size) : found;
        return new Page(
                office,
                page.stream().map(View::of).toList(),
                found.size() > size ? page.getLast().position() : null);
    }
}
