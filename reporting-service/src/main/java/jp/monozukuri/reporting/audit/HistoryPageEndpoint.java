package jp.monozukuri.reporting.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.eventstore.StoredEvent;
import jp.monozukuri.platform.eventstore.StoredEvents;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.fact.Facts;
import jp.monozukuri.reporting.page.Frame.Place;
import jp.monozukuri.reporting.page.Pages;
import jp.monozukuri.reporting.page.Wareki;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The history of one record: of this service as a page, of the others as the address where they show it. */
@Controller
final class HistoryPageEndpoint {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** An event of the history. */
    record Step(
            long version,
            String type,
            String recordedAt,
            String actor,
            String role,
            String office,
            String command,
            String eventId,
            String payload) {

        static Step of(StoredEvent event) {
            return new Step(
                    event.sequenceNumber() + 1,
                    event.eventType(),
                    Wareki.moment(
                            event.recordedAt().minusNanos(event.recordedAt().getNano())),
                    event.actor(),
                    event.role(),
                    event.office(),
                    event.command(),
                    event.eventId().toString(),
                    JSON.writeValueAsString(JSON.readTree(event.payload())));
        }
    }

    private final StoredEvents stored;
    private final ServiceDefinition own;
    private final Pages pages;

    HistoryPageEndpoint(StoredEvents stored, ServiceDefinition own, Pages pages) {
        this.stored = stored;
        this.own = own;
        this.pages = pages;
    }

    @GetMapping("/audit/history/{service}/{*aggregateId}")
    ModelAndView history(@PathVariable String service, @PathVariable String aggregateId, HttpServletResponse response) {
        String id = aggregateId.substring(1);
        if (!Facts.services().contains(service) || id.isEmpty()) {
            throw RuleViolation.of("NOT_FOUND", "field", "aggregateId", "value", service + "/" + id);
        }
        boolean isOwn = service.equals(own.name());
        List<Step> steps = isOwn ? stored.ofAggregate(id).stream().map(Step::of).toList() : List.of();
        if (isOwn && steps.isEmpty()) {
            throw RuleViolation.of("NOT_FOUND", "field", "aggregateId", "value", id);
        }
        ModelAndView page = pages.page("history", id + " の経過", Place.AUDIT, response);
        page.addObject("id", id);
        page.addObject("service", service);
        page.addObject("isOwn", isOwn);
        page.addObject("steps", steps.reversed());
        page.addObject("address", "/api/" + service + "/aggregates/" + encoded(id));
        return page;
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20");
    }
}
