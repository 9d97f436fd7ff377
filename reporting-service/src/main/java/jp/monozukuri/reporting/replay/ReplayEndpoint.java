package jp.monozukuri.reporting.replay;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.api.Reader;
import jp.monozukuri.platform.command.Role;
import jp.monozukuri.platform.problem.RuleViolation;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Replays over HTTP: only the centre and auditors start one; everybody may see what came of it. */
@RestController
@RequestMapping("/api/reporting/replays")
final class ReplayEndpoint {

    private static final long STREAM_MILLIS = 500;

    private final Replays replays;
    private final Caller caller;

    ReplayEndpoint(Replays replays, Caller caller) {
        this.replays = replays;
        this.caller = caller;
    }

    @PostMapping
    ResponseEntity<Progress> start(HttpServletRequest request) {
        Reader reader = caller.reader(request);
        reader.mustBe(Role.CENTRE, Role.AUDITOR);
        long id = replays.start(caller.actor(request), reader.office());
        return ResponseEntity.accepted()
                .location(URI.create("/api/reporting/replays/" + id))
                .body(found(id));
    }

    @GetMapping
    List<Progress> latest() {
        return replays.latest();
    }

    @GetMapping("/{id}")
    Progress progress(@PathVariable long id) {
        return found(id);
    }

    /** The progress every half second, until the replay is over. */
    @GetMapping(path = "/{id}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@PathVariable long id) {
        found(id);
        SseEmitter stream = new SseEmitter(0L);
        Thread.ofVirtual().name("replay-stream-" + id).start(() -> send(id, stream));
        return stream;
    }

    private void send(long id, SseEmitter stream) {
        try {
            Progress progress = found(id);
            while (!progress.isOver()) {
                stream.send(SseEmitter.event().name("progress").data(progress));
                TimeUnit.MILLISECONDS.sleep(STREAM_MILLIS);
                progress = found(id);
            }
            stream.send(SseEmitter.event().name("over").data(progress));
            stream.complete();
        } catch (IOException gone) {
            stream.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stream.complete();
        } catch (RuntimeException e) {
            stream.completeWithError(e);
        }
    }

    private Progress found(long id) {
        return replays.find(id).orElseThrow(() -> RuleViolation.of("NOT_FOUND", "field", "replay", "value", id));
    }
}
