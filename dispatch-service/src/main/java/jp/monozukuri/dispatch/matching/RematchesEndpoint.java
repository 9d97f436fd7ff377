package jp.monozukuri.dispatch.matching;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import jp.monozukuri.dispatch.engagement.DispatchPicture;
import jp.monozukuri.dispatch.engagement.EngagementTables;
import jp.monozukuri.dispatch.recording.RegionalOffice;
import jp.monozukuri.dispatch.roster.RosterTables;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.command.CommandContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The dispatches of an office that need a new match, from today on. */
@RestController
final class RematchesEndpoint {

    /** @param asOf the day of the question; earlier planned days are not looked at */
    record View(String office, LocalDate asOf, List<Rematch> rematches) {}

    private final EngagementTables engagements;
    private final RosterTables roster;
    private final Caller caller;

    RematchesEndpoint(EngagementTables engagements, RosterTables roster, Caller caller) {
        this.engagements = engagements;
        this.roster = roster;
        this.caller = caller;
    }

    @GetMapping("/api/dispatch/offices/{office}/rematches")
    View rematches(@PathVariable String office, HttpServletRequest request) {
        caller.reader(request).mayReadRecordOf(RegionalOffice.named(office));
        LocalDate today = LocalDate.ofInstant(caller.now(request), CommandContext.ZONE);
        List<DispatchPicture> open = engagements.open(office, today);
        List<String> people = open.stream()
                .flatMap(dispatch -> dispatch.people().stream())
                .distinct()
                .toList();
        return new View(office, today, Rematch.among(open, roster.find(people), today));
    }
}
