package jp.monozukuri.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Passes each request to the service its path names and the answer back, both byte for byte and as streams. Blocking, one
 * virtual thread per request. Stands before Spring's own handling, which would read forms, add charsets and take a service
 * that breaks off for a browser that left.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class Forwarding extends OncePerRequestFilter implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Forwarding.class);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final int BUFFER = 16 * 1024;
    private static final String OWN_PATHS = "/actuator/";

    /** Headers of a request that the client writes itself. */
    private static final Set<String> WRITTEN_BY_CLIENT = Set.of("content-length", "expect");

    private final GatewayProperties properties;
    private final HttpClient client;

    Forwarding(GatewayProperties properties) {
        this.properties = properties;
        // The services see the Host the browser asked, so that links and redirects they build lead back here.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(CONNECT)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(OWN_PATHS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        long limit = properties.bodyLimit().toBytes();
        if (request.getContentLengthLong() > limit) {
            Problem.TOO_LARGE.answer(request, response);
            return;
        }
        var body = new LimitedBody(request.getInputStream(), limit);
        HttpResponse<InputStream> answer;
        try {
            answer = client.send(outgoing(request, body), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IllegalArgumentException e) {
            log.info("malformed method={} path={}", request.getMethod(), request.getRequestURI());
            Problem.HTTP_ERROR.answer(request, response);
            return;
        } catch (IOException e) {
            if (body.isPassed()) {
                Problem.TOO_LARGE.answer(request, response);
            } else {
                unavailable(request, response, e);
            }
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            unavailable(request, response, e);
            return;
        }
        passBack(answer, request, response);
    }

    private HttpRequest outgoing(HttpServletRequest request, InputStream body) {
        String query = request.getQueryString();
        URI target = URI.create(properties.services().of(request.getRequestURI())
                + request.getRequestURI()
                + (query == null ? "" : "?" + query));
        HttpRequest.Builder outgoing =
                HttpRequest.newBuilder(target).method(request.getMethod(), publisher(request, body));
        var hopByHop = new HopByHop(Collections.list(request.getHeaders("Connection")));
        for (String name : Collections.list(request.getHeaderNames())) {
            if (!hopByHop.include(name) && !WRITTEN_BY_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
                Collections.list(request.getHeaders(name)).forEach(value -> outgoing.header(name, value));
            }
        }
        return outgoing.build();
    }

    private static BodyPublisher publisher(HttpServletRequest request, InputStream body) {
        long length = request.getContentLengthLong();
        if (length == 0 || (length < 0 && request.getHeader("Transfer-Encoding") == null)) {
            return BodyPublishers.noBody();
        }
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> body);
        return length < 0 ? stream : BodyPublishers.fromPublisher(stream, length);
    }

    /** Every piece is passed on as it comes; when the caller has left, closing ends the service's answer too. */
    private static void passBack(
            HttpResponse<InputStream> answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (InputStream in = answer.body()) {
            response.setStatus(answer.statusCode());
            var hopByHop = new HopByHop(answer.headers().allValues("connection"));
            answer.headers().map().forEach((name, values) -> {
                if (!hopByHop.include(name) && !SecurityHeaders.include(name)) {
                    values.forEach(value -> response.addHeader(name, value));
                }
            });
            if (isEventStream(answer)) {
                response.flushBuffer();
            }
            OutputStream out = response.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read = read(in, buffer, request, response);
                    read >= 0;
                    read = read(in, buffer, request, response)) {
                out.write(buffer, 0, read);
                if (in.available() == 0) {
                    out.flush();
                }
            }
        }
    }

    /**
     * The next piece, or -1 at the end. A service that breaks off is a problem while nothing has gone out, and afterwards a
     * failure that cuts the connection, so that no half answer looks whole.
     */
    private static int read(InputStream in, byte[] buffer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            if (response.isCommitted()) {
                throw new IOException("the service broke off in the middle of its answer", e);
            }
            response.reset();
            SecurityHeaders.set(response);
            unavailable(request, response, e);
            return -1;
        }
    }

    private static boolean isEventStream(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
    }

    private static void unavailable(HttpServletRequest request, HttpServletResponse response, Exception cause)
            throws IOException {
        log.warn(
                "no answer method={} path={} cause={}", request.getMethod(), request.getRequestURI(), cause.toString());
        Problem.SERVICE_UNAVAILABLE.answer(request, response);
    }

    @Override
    public void destroy() {
        client.shutdownNow();
        super.destroy();
    }
}
