package jp.monozukuri.meister.register.clearance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monozukuri.meister.catalogue.event.CatalogueEvent;
import jp.monozukuri.meister.register.event.PersonEvent;
import jp.monozukuri.platform.api.Asked;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.eventstore.StoredEvent;
import jp.monozukuri.platform.eventstore.StoredEvents;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** May this person instruct on this day in this trade? Asked of the store itself, so the answer is never behind. */
@RestController
final class ClearanceEndpoint {

    private final StoredEvents stored;
    private final Caller caller;

    ClearanceEndpoint(StoredEvents stored, Caller caller) {
        this.stored = stored;
        this.caller = caller;
    }

    /** The answer with its first reason; {@code refusedAs} is the code under which such a session is refused. */
    record View(
            String personId,
            String office,
            String trade,
            LocalDate date,
            boolean mayInstruct,
            String code,
            String reason,
            String reasonEn,
            @Nullable String refusedAs,
            List<Sentence> reasons,
            List<Sentence> notices,
            List<FactView> facts) {}

    /** A code with its sentences. */
    record Sentence(String code, String ja, String en) {}

    /** A fact the answer rests on; {@code holds} says whether it holds on the day asked for. */
    record FactView(
            String fact,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable String trade,
            boolean holds,
            UUID eventId,
            long sequence,
            Instant recordedAt) {}

    @GetMapping("/api/meister/people/{personId}/clearance")
    ResponseEntity<View> clearance(
            @PathVariable String personId,
            @RequestParam(required = false) @Nullable String trade,
            @RequestParam(required = false) @Nullable String date,
            HttpServletRequest request) {
        caller.reader(request).mayReadPersons();
        String asked = Asked.text("trade", trade);
        LocalDate day = Asked.day("date", date, LocalDate.ofInstant(caller.now(request), CommandContext.ZONE));
        List<StoredEvent> history = stored.ofAggregate(PersonEvent.aggregateId(personId));
        if (history.isEmpty()) {
            throw RuleViolation.of("UNKNOWN_PERSON", "field", "personId", "value", personId);
        }
        if (stored.ofAggregate(CatalogueEvent.tradeId(asked)).isEmpty()) {
            throw RuleViolation.of("NOT_FOUND", "field", "trade", "value", asked);
        }
        Career career = Career.of(history.stream().map(this::entry).toList());
        return ResponseEntity.ok()
                .eTag("\"" + history.size() + "\"")
                .body(view(career, asked, day, Clearance.of(career, asked, day)));
    }

    private Career.Entry entry(StoredEvent event) {
        return new Career.Entry(
                (PersonEvent) stored.payload(event), event.eventId(), event.sequenceNumber(), event.recordedAt());
    }

    private static View view(Career career, String trade, LocalDate day, Clearance clearance) {
        Reason first = clearance.reasons().getFirst();
        return new View(
                career.personId(),
                career.office(),
                trade,
                day,
                clearance.may(),
                first.name(),
                first.ja(),
                first.en(),
                first.refusedAs(),
                clearance.reasons().stream()
                        .map(reason -> new Sentence(reason.name(), reason.ja(), reason.en()))
                        .toList(),
                clearance.notices().stream()
                        .map(notice -> new Sentence(notice.name(), notice.ja(), notice.en()))
                        .toList(),
                clearance.grounds().stream().map(ground -> fact(ground, day)).toList());
    }

    private static FactView fact(Ground ground, LocalDate day) {
        return new FactView(
                ground.fact().name(),
                ground.on(),
                ground.until(),
                ground.trade(),
                ground.holdsOn(day),
                ground.eventId(),
                ground.sequence(),
                ground.recordedAt());
    }
}
