package jp.monozukuri.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.monozukuri.platform.problem.RuleViolation;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** A call without a valid token: 401 with what RFC 6750 asks for, and a problem document like every other refusal. */
final class TokenRefusal implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final HandlerExceptionResolver problems;

    TokenRefusal(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws java.io.IOException, jakarta.servlet.ServletException {
        challenge.commence(request, response, failure);
        problems.resolveException(
                request,
                response,
                null,
                RuleViolation.of(
                        "CALLER_REQUIRED",
                        "field",
                        "Authorization",
                        "value",
                        null,
                        "rule",
                        "a valid token of the identity provider",
                        "ruleJa",
                        "認証サービスが発行した有効なトークン"));
    }
}
