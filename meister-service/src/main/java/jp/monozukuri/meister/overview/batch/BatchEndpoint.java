package jp.monozukuri.meister.overview.batch;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.monozukuri.meister.application.DocumentKind;
import jp.monozukuri.meister.overview.ApplicationPicture;
import jp.monozukuri.platform.api.Asked;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.command.CommandContext;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The batches of an office over HTTP. */
@RestController
final class BatchEndpoint {

    private final Batches batches;
    private final Caller caller;

    BatchEndpoint(Batches batches, Caller caller) {
        this.batches = batches;
        this.caller = caller;
    }

    /** {@code attention} lists what of it is late or incomplete. */
    record View(
            String office,
            LocalDate date,
            List<BatchView> batches,
            List<WaitingView> waiting,
            List<AttentionView> attention) {}

    /** A batch that was sent; {@code incomplete} counts the applications in it with a missing document. */
    record BatchView(
            String batch,
            LocalDate dueOn,
            LocalDate sentOn,
            boolean late,
            int incomplete,
            List<ApplicationView> applications) {}

    /** An application of a batch. */
    record ApplicationView(
            String applicationId, String trade, String state, boolean incomplete, List<String> missing) {}

    /** An application not yet sent. */
    record WaitingView(
            String applicationId,
            String trade,
            String state,
            LocalDate appliedOn,
            boolean late,
            @Nullable LocalDate missedDueOn,
            boolean incomplete,
            List<String> missing) {}

    /** Something late or incomplete: a batch, an application, or an application in a batch. */
    record AttentionView(
            String code, @Nullable String batch, @Nullable String applicationId, String ja, String en) {}

    @GetMapping("/api/meister/offices/{office}/batches")
    View batches(@PathVariable String office, HttpServletRequest request) {
        caller.reader(request).mayReadRecordOf(Asked.office("office", office));
        LocalDate today = LocalDate.ofInstant(caller.now(request), CommandContext.ZONE);
        Batches.Overview overview = batches.of(office, today);
        return new View(
                office,
                today,
                overview.batches().stream().map(BatchEndpoint::batch).toList(),
                overview.waiting().stream().map(BatchEndpoint::waiting).toList(),
                attention(overview));
    }

    private static BatchView batch(Batches.Batch batch) {
        return new BatchView(
                batch.sent().batch(),
                batch.sent().dueOn(),
                batch.sent().on(),
                batch.isLate(),
                batch.incomplete().size(),
                batch.applications().stream()
                        .map(application -> new ApplicationView(
                                application.id(),
                                application.trade(),
                                application.state().name(),
                                !application.missing().isEmpty(),
                                application.missing()))
                        .toList());
    }

    private static WaitingView waiting(Batches.Waiting waiting) {
        ApplicationPicture application = waiting.application();
        return new WaitingView(
                application.id(),
                application.trade(),
                application.state().name(),
                application.appliedOn(),
                waiting.missedDueOn() != null,
                waiting.missedDueOn(),
                !application.missing().isEmpty(),
                application.missing());
    }

    private static List<AttentionView> attention(Batches.Overview overview) {
        List<AttentionView> found = new ArrayList<>();
        for (Batches.Batch batch : overview.batches()) {
            String name = batch.sent().batch();
            if (batch.isLate()) {
                found.add(new AttentionView(
                        "LATE",
                        name,
                        null,
                        name + " は、締切り(" + batch.sent().dueOn() + ")より後に送付しました。",
                        name + " was sent after its due date, " + batch.sent().dueOn() + "."));
            }
            batch.incomplete().forEach(application -> found.add(incomplete(name, application)));
        }
        for (Batches.Waiting waiting : overview.waiting()) {
            ApplicationPicture application = waiting.application();
            if (waiting.missedDueOn() != null) {
                found.add(new AttentionView(
                        "LATE",
                        null,
                        application.id(),
                        "申請 " + application.id() + " は、締切り(" + waiting.missedDueOn() + ")に間に合わず、まだ送付していません。",
                        "Application " + application.id() + " missed the due date " + waiting.missedDueOn()
                                + " and is not sent yet."));
            }
            if (!application.missing().isEmpty()) {
                found.add(incomplete(null, application));
            }
        }
        return found;
    }

    private static AttentionView incomplete(@Nullable String batch, ApplicationPicture application) {
        List<DocumentKind> missing =
                application.missing().stream().map(DocumentKind::valueOf).toList();
        return new AttentionView(
                "INCOMPLETE",
                batch,
                application.id(),
                "申請 " + application.id() + " に足りない書類:"
                        + missing.stream().map(DocumentKind::ja).collect(Collectors.joining("、")),
                "Application " + application.id() + " lacks: "
                        + missing.stream().map(DocumentKind::en).collect(Collectors.joining(", ")));
    }
}
