package jp.monozukuri.meister.application.dossier;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.monozukuri.meister.application.DocumentKind;
import jp.monozukuri.meister.application.Statement;
import jp.monozukuri.meister.application.eligibility.Assessment;
import jp.monozukuri.meister.application.eligibility.Eligibility;
import jp.monozukuri.meister.application.eligibility.Finding;
import jp.monozukuri.meister.application.event.ApplicationEvent;
import jp.monozukuri.meister.application.event.ApplicationReceived;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.api.Reader;
import jp.monozukuri.platform.eventstore.StoredEvent;
import jp.monozukuri.platform.eventstore.StoredEvents;
import jp.monozukuri.platform.problem.RuleViolation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions about one application, asked of the store itself. */
@RestController
@RequestMapping("/api/meister/applications/{applicationId}")
final class DossierEndpoint {

    private final StoredEvents stored;
    private final Caller caller;

    DossierEndpoint(StoredEvents stored, Caller caller) {
        this.stored = stored;
        this.caller = caller;
    }

    /** Whether the application meets the policy of its date; {@code code} is what a certification would be refused with. */
    record EligibilityView(
            String applicationId,
            String office,
            String trade,
            LocalDate appliedOn,
            String state,
            String policy,
            String version,
            boolean eligible,
            String code,
            List<VersionView> versions,
            List<CriterionView> criteria) {}

    /** A version of the policy that holds on the date of application. */
    record VersionView(String version, boolean met) {}

    /** A criterion with its evidence: the field of the facts, what it says, and the event that recorded it. */
    record CriterionView(
            String criterion,
            String version,
            boolean met,
            String required,
            String field,
            String stated,
            UUID eventId,
            String ja,
            String en) {}

    /** The documents of an application; {@code named} are those that the office named in its own words. */
    record DocumentsView(
            String applicationId,
            String office,
            String state,
            boolean complete,
            List<DocumentView> documents,
            List<String> named) {}

    /** A document that the policy asks for. */
    record DocumentView(String kind, String ja, String en, String status) {}

    @GetMapping("/eligibility")
    ResponseEntity<EligibilityView> eligibility(@PathVariable String applicationId, HttpServletRequest request) {
        Dossier dossier = dossier(applicationId, request);
        ApplicationReceived received = dossier.received();
        Assessment assessment = Eligibility.assess(Statement.of(received.facts()), received.appliedOn());
        return answer(
                dossier,
                new EligibilityView(
                        received.applicationId(),
                        received.office(),
                        received.trade(),
                        received.appliedOn(),
                        dossier.state().name(),
                        "eligibility",
                        assessment.version(),
                        assessment.eligible(),
                        code(assessment),
                        assessment.versions().stream()
                                .map(version -> new VersionView(version.name(), version.met()))
                                .toList(),
                        assessment.findings().stream()
                                .map(finding -> criterion(finding, dossier))
                                .toList()));
    }

    private static String code(Assessment assessment) {
        return assessment.eligible()
                ? "ELIGIBLE"
                : "NOT_ELIGIBLE:"
                        + assessment.shortfalls().getFirst().criterion().reason();
    }

    private static CriterionView criterion(Finding finding, Dossier dossier) {
        return new CriterionView(
                finding.criterion().name(),
                finding.rule(),
                finding.met(),
                finding.required(),
                "facts." + finding.criterion().fact(),
                finding.stated(),
                dossier.receivedBy(),
                finding.ja(),
                finding.en());
    }

    @GetMapping("/documents")
    ResponseEntity<DocumentsView> documents(@PathVariable String applicationId, HttpServletRequest request) {
        Dossier dossier = dossier(applicationId, request);
        List<DocumentView> documents = Arrays.stream(DocumentKind.values())
                .map(kind -> new DocumentView(
                        kind.name(), kind.ja(), kind.en(), dossier.checklist().has(kind) ? "COMPLETE" : "MISSING"))
                .toList();
        return answer(
                dossier,
                new DocumentsView(
                        dossier.received().applicationId(),
                        dossier.received().office(),
                        dossier.state().name(),
                        dossier.checklist().missing().isEmpty(),
                        documents,
                        dossier.named()));
    }

    private static <T> ResponseEntity<T> answer(Dossier dossier, T view) {
        return ResponseEntity.ok().eTag("\"" + dossier.version() + "\"").body(view);
    }

    /** The dossier, for those who may read it. */
    private Dossier dossier(String applicationId, HttpServletRequest request) {
        Reader reader = caller.reader(request);
        List<StoredEvent> history = stored.ofAggregate(ApplicationEvent.aggregateId(applicationId));
        if (history.isEmpty()) {
            throw RuleViolation.of("NO_APPLICATION", "field", "applicationId", "value", applicationId);
        }
        StoredEvent first = history.getFirst();
        ApplicationReceived received = (ApplicationReceived) stored.payload(first);
        reader.mayReadRecordOf(received.office());
        Dossier dossier = Dossier.of(received, first.eventId());
        for (StoredEvent event : history.subList(1, history.size())) {
            dossier = dossier.after((ApplicationEvent) stored.payload(event));
        }
        return dossier;
    }
}
