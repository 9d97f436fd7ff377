package jp.monozukuri.platform.consistency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import jp.monozukuri.platform.problem.RuleViolation;
import org.springframework.dao.DataAccessException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Holds a call back until the events its tokens name are taken in; after the limit it is 503 with {@code Retry-After}. */
final class ConsistencyFilter extends OncePerRequestFilter {

    private final TakenIn takenIn;
    private final Duration limit;
    private final HandlerExceptionResolver problems;
    private final Set<String> passedByCommands;

    /** @param passedByCommands the producers whose tokens commands need not wait for */
    ConsistencyFilter(
            TakenIn takenIn, Duration limit, HandlerExceptionResolver problems, Set<String> passedByCommands) {
        this.takenIn = takenIn;
        this.limit = limit;
        this.problems = problems;
        this.passedByCommands = Set.copyOf(passedByCommands);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            for (String header : Collections.list(request.getHeaders(ConsistencyToken.HEADER))) {
                for (ConsistencyToken token : ConsistencyToken.parse(header)) {
                    if (!isPassed(token, request) && !takenIn.await(token, limit.toNanos())) {
                        throw RuleViolation.of("NOT_YET_CONSISTENT", "token", token);
                    }
                }
            }
        } catch (RuleViolation | DataAccessException failure) {
            problems.resolveException(request, response, null, failure);
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for a consistency token", e);
        }
        chain.doFilter(request, response);
    }

    private boolean isPassed(ConsistencyToken token, HttpServletRequest request) {
        return request.getMethod().equals("POST") && passedByCommands.contains(token.service());
    }
}
