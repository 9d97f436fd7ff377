package jp.monozukuri.reporting.board.live;

import jp.monozukuri.reporting.ledger.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of an open page over HTTP. */
@RestController
final class LiveEndpoint {

    private static final String RETRY_SECONDS = "10";

    private final Live live;

    LiveEndpoint(Live live) {
        this.live = live;
    }

    /** @param seen the version with which the page was made; a browser that comes back says the last one it heard of */
    @GetMapping("/board/stream")
    ResponseEntity<SseEmitter> stream(
            @RequestParam @Nullable String office,
            @RequestParam @Nullable String fiscalYear,
            @RequestParam @Nullable String seen,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        Scope scope = new Scope(Asked.office("office", office), Asked.fiscalYear("fiscalYear", fiscalYear));
        return live.open(scope, version(last == null ? seen : last))
                .map(emitter -> ResponseEntity.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header("X-Accel-Buffering", "no")
                        .body(emitter))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                        .build());
    }

    /** Something unreadable is an unknown version. */
    private static long version(@Nullable String text) {
        try {
            return text == null ? -1 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
