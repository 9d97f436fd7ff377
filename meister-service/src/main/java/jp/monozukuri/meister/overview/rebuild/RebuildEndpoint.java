package jp.monozukuri.meister.overview.rebuild;

import jakarta.servlet.http.HttpServletRequest;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.api.Reader;
import jp.monozukuri.platform.command.Role;
import jp.monozukuri.platform.problem.RuleViolation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilding the overview over HTTP, for the centre. */
@RestController
final class RebuildEndpoint {

    private final Rebuild rebuild;
    private final Caller caller;

    RebuildEndpoint(Rebuild rebuild, Caller caller) {
        this.rebuild = rebuild;
        this.caller = caller;
    }

    /** How many events were read, and whether the overview is another one than before. */
    record View(long events, boolean changed) {}

    @PostMapping("/api/meister/overview/rebuild")
    View rebuild(HttpServletRequest request) {
        Reader reader = caller.reader(request);
        if (reader.role() != Role.CENTRE) {
            throw RuleViolation.of("FORBIDDEN_OFFICE", "office", reader.office());
        }
        Rebuild.Outcome outcome = rebuild.run();
        return new View(outcome.events(), outcome.changed());
    }
}
