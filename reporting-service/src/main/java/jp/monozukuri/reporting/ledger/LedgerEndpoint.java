package jp.monozukuri.reporting.ledger;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.command.Role;
import jp.monozukuri.reporting.policy.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lines behind a figure over HTTP, page by page. The consignor sees them without persons. */
@RestController
final class LedgerEndpoint {

    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 1_000;

    /** @param next the parameter {@code after} of the next page; null on the last one */
    record Page(List<LineRow> lines, @Nullable String next) {}

    private final LedgerLines ledger;
    private final Caller caller;

    LedgerEndpoint(LedgerLines ledger, Caller caller) {
        this.ledger = ledger;
        this.caller = caller;
    }

    @GetMapping("/api/reporting/ledger")
    Page lines(
            @RequestParam @Nullable String office,
            @RequestParam @Nullable String fiscalYear,
            @RequestParam @Nullable String row,
            @RequestParam @Nullable String measure,
            @RequestParam @Nullable String subject,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable String limit,
            HttpServletRequest request) {
        if (row == null || !LedgerQuestion.isRow(row)) {
            throw Asked.invalid("row", row, "FORMAT.md 5, 6");
        }
        Instant moment = asOf == null ? caller.now(request) : Asked.instant("asOf", asOf);
        var question = new LedgerQuestion(
                Asked.office("office", office),
                Asked.fiscalYear("fiscalYear", fiscalYear),
                row,
                measure(measure),
                subject,
                moment);
        int size = Asked.limit("limit", limit, PAGE, LARGEST_PAGE);
        List<LineRow> found = ledger.lines(question, place(after), size + 1);
        List<LineRow> lines = found.size() > size ? found.subList(0, size) : found;
        String next = found.size() > size
                ? lines.getLast().eventId() + "." + lines.getLast().line()
                : null;
        boolean masked = caller.role(request) == Role.CONSIGNOR;
        return new Page(masked ? lines.stream().map(LedgerEndpoint::masked).toList() : lines, next);
    }

    private static @Nullable String measure(@Nullable String value) {
        if (value != null
                && Arrays.stream(Measure.values()).noneMatch(one -> one.name().equals(value))) {
            throw Asked.invalid("measure", value, "PERSON_DAYS …");
        }
        return value;
    }

    private static LedgerLines.@Nullable Place place(@Nullable String value) {
        if (value == null) {
            return null;
        }
        int dot = value.indexOf('.');
        try {
            return new LedgerLines.Place(
                    UUID.fromString(value.substring(0, Math.max(dot, 0))), Integer.parseInt(value.substring(dot + 1)));
        } catch (IllegalArgumentException e) {
            throw Asked.invalid("after", value, "next");
        }
    }

    private static LineRow masked(LineRow line) {
        boolean personal = Measure.valueOf(line.measure()).namesPersons();
        boolean ofPerson = line.service().equals("meister") || line.service().equals("competition");
        return new LineRow(
                line.eventId(),
                line.line(),
                line.service(),
                ofPerson ? null : line.subject(),
                line.sequence(),
                line.recordedAt(),
                line.office(),
                line.fiscalYear(),
                line.row(),
                line.measure(),
                personal ? null : line.item(),
                line.activityDate(),
                line.sign(),
                line.amount(),
                line.wording());
    }
}
