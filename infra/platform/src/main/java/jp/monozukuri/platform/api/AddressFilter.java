package jp.monozukuri.platform.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses addresses with a NUL in them, which no record, office or code has and no database can be asked for. */
final class AddressFilter extends OncePerRequestFilter {

    private static final String NUL = "%00";

    private final HandlerExceptionResolver problems;

    AddressFilter(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasNul(request.getRequestURI()) || hasNul(request.getQueryString())) {
            problems.resolveException(
                    request,
                    response,
                    null,
                    RuleViolation.of(
                            "INVALID_PAYLOAD",
                            "field",
                            "URL",
                            "value",
                            NUL,
                            "rule",
                            "no control characters",
                            "ruleJa",
                            "制御文字を含まないこと"));
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean hasNul(@Nullable String part) {
        return part != null && part.contains(NUL);
    }
}
