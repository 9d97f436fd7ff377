package jp.monozukuri.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Who calls, as far as a request says it; the form of a claim is not checked here. */
@FunctionalInterface
public interface Identity {

    /** Headers are believed: for the embedded default and for tests, on loopback. */
    Identity BELIEVED = (request, claim) -> request.getHeader(claim.header());

    /** A claim of the caller; null when the request does not make it. */
    @Nullable
    String claim(HttpServletRequest request, Claim claim);
}
