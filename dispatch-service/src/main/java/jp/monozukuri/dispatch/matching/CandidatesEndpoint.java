package jp.monozukuri.dispatch.matching;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.monozukuri.dispatch.engagement.EngagementTables;
import jp.monozukuri.dispatch.engagement.RequestPicture;
import jp.monozukuri.dispatch.roster.Person;
import jp.monozukuri.dispatch.roster.RosterTables;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who could be sent for a request, the best first, with the reasons of the rank. */
@RestController
final class CandidatesEndpoint {

    /** @param elsewhere what other offices could offer; null when the office has a candidate itself */
    record View(
            String requestId,
            String office,
            String trade,
            List<LocalDate> plannedDates,
            List<Candidate> candidates,
            @Nullable Elsewhere elsewhere) {}

    private final EngagementTables engagements;
    private final RosterTables roster;
    private final Caller caller;

    CandidatesEndpoint(EngagementTables engagements, RosterTables roster, Caller caller) {
        this.engagements = engagements;
        this.roster = roster;
        this.caller = caller;
    }

    @GetMapping("/api/dispatch/requests/{requestId}/candidates")
    View candidates(@PathVariable String requestId, HttpServletRequest http) {
        RequestPicture request = engagements
                .request(requestId)
                .orElseThrow(() -> RuleViolation.of("NOT_FOUND", "field", "requestId", "value", requestId));
        caller.reader(http).mayReadRecordOf(request.office());
        Collection<Person> people = roster.inTrade(request.trade());
        var candidates = new Candidates(
                request,
                roster.requireTrade(request.trade()),
                people,
                engagements.of(people.stream().map(Person::id).toList()));
        List<Candidate> ranked = candidates.ranked();
        return new View(
                request.id(),
                request.office(),
                request.trade(),
                request.plannedDates(),
                ranked,
                ranked.isEmpty() ? candidates.elsewhere() : null);
    }
}
