package jp.monozukuri.reporting.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.ledger.Asked;
import jp.monozukuri.reporting.page.Frame.Place;
import jp.monozukuri.reporting.page.Pages;
import jp.monozukuri.reporting.replay.Progress;
import jp.monozukuri.reporting.replay.Replays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of replays: starts one, shows how far it is and what came of earlier ones. */
@Controller
final class ReplayPageEndpoint {

    private static final int REMEMBERED = 200;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final List<String> OWN_SITE = List.of("same-origin", "none");

    private final Replays replays;
    private final Pages pages;
    private final Caller caller;
    private final Map<String, Long> started = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    ReplayPageEndpoint(Replays replays, Pages pages, Caller caller) {
        this.replays = replays;
        this.pages = pages;
        this.caller = caller;
    }

    @GetMapping("/audit/replay")
    ModelAndView show(
            @RequestParam @Nullable String number,
            @RequestParam @Nullable String still,
            HttpServletRequest request,
            HttpServletResponse response) {
        Instant now = caller.now(request);
        List<Run> runs = replays.latest().stream()
                .map(progress -> new Run(progress, now))
                .toList();
        ModelAndView page = pages.page("replay", "再計算と照合", Place.AUDIT, response);
        Run shown = shown(number, runs, now);
        page.addObject("shown", shown);
        page.addObject("runs", runs);
        page.addObject("still", still != null);
        page.addObject("idempotencyKey", UUID.randomUUID().toString());
        return page;
    }

    /** The one asked for, else the latest, with its differences; null when there is none. */
    private @Nullable Run shown(@Nullable String number, List<Run> runs, Instant now) {
        if (number == null && runs.isEmpty()) {
            return null;
        }
        if (number != null && !NUMBER.matcher(number).matches()) {
            throw Asked.invalid("number", number, "1 …");
        }
        long id = number == null ? runs.getFirst().number() : Long.parseLong(number);
        Progress progress =
                replays.find(id).orElseThrow(() -> RuleViolation.of("NOT_FOUND", "field", "replay", "value", id));
        return new Run(progress, now);
    }

    /** Starts a replay; the same form sent again leads to the same replay. */
    @PostMapping("/audit/replay")
    ResponseEntity<Void> start(@RequestParam @Nullable String idempotencyKey, HttpServletRequest request) {
        Acting acting = Acting.reader();
        String site = request.getHeader("Sec-Fetch-Site");
        if (!acting.mayReplay() || (site != null && !OWN_SITE.contains(site))) {
            throw RuleViolation.of("FORBIDDEN_OFFICE", "office", acting.office());
        }
        if (idempotencyKey == null || idempotencyKey.isBlank()) {
            throw RuleViolation.of("IDEMPOTENCY_KEY_REQUIRED");
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/audit/replay?number=" + number(idempotencyKey, acting)))
                .build();
    }

    private synchronized long number(String key, Acting acting) {
        Long before = started.get(key);
        if (before != null) {
            return before;
        }
        long id = replays.start(acting.actor(), acting.office());
        started.put(key, id);
        return id;
    }
}
