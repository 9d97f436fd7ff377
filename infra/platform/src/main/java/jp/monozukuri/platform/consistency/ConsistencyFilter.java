package jp.monozukuri.platform.consistency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import jp.monozukuri.platform.problem.RuleViolation;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Holds a call back until the events its tokens name are taken in; after the limit it is 503 with {@code Retry-After}. */
final class ConsistencyFilter extends OncePerRequestFilter {

    private final TakenIn takenIn;
    private final Duration limit;
    private final HandlerExceptionResolver problems;

    ConsistencyFilter(TakenIn takenIn, Duration limit, HandlerExceptionResolver problems) {
        this.takenIn = takenIn;
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            for (String header : Collections.list(request.getHeaders(ConsistencyToken.HEADER))) {
                for (ConsistencyToken token : ConsistencyToken.parse(header)) {
                    if (!takenIn.await(token, limit.toNanos())) {
                        throw RuleViolation.of("NOT_YET_CONSISTENT", "token", token);
                    }
                }
            }
        } catch (RuleViolation violation) {
            problems.resolveException(request, response, null, violation);
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for a consistency token", e);
        }
        chain.doFilter(request, response);
    }
}
