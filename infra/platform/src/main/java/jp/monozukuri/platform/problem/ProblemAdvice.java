package jp.monozukuri.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The one place where refusals and failures become answers. */
@RestControllerAdvice
public final class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemCatalogue catalogue;

    ProblemAdvice(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(RuleViolation violation, HttpServletRequest request) {
        return answer(catalogue.of(violation), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> parameter(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        Class<?> type = mismatch.getRequiredType();
        return answer(
                catalogue.of(RuleViolation.of(
                        "INVALID_PAYLOAD",
                        "field",
                        mismatch.getName(),
                        "value",
                        String.valueOf(mismatch.getValue()),
                        "rule",
                        type == null ? "type" : type.getSimpleName())),
                request);
    }

    /** The store is away, or went away while it was written: the same key tells the outcome later. */
    @ExceptionHandler
    ResponseEntity<Problem> storeFailed(DataAccessException failure, HttpServletRequest request) {
        log.error("store failed path={}", request.getRequestURI(), failure);
        return answer(catalogue.of("OUTCOME_UNKNOWN", Map.of(), List.of()), request);
    }

    /** The reader of a stream has left: nobody is there to answer, and nothing failed. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> left(AsyncRequestNotUsableException gone) {
        return null;
    }

    @ExceptionHandler
    ResponseEntity<Problem> failed(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse spring) {
            HttpStatus status = HttpStatus.valueOf(spring.getStatusCode().value());
            Problem general = catalogue.of("HTTP_ERROR", Map.of("rule", status.getReasonPhrase()), List.of());
            Problem problem = new Problem(
                    general.type(),
                    general.title(),
                    general.titleEn(),
                    status.value(),
                    general.detail(),
                    general.detailEn(),
                    null,
                    general.code(),
                    List.of());
            return answer(problem, request);
        }
        log.error("request failed path={}", request.getRequestURI(), failure);
        return answer(catalogue.of("INTERNAL_ERROR", Map.of(), List.of()), request);
    }

    private static ResponseEntity<Problem> answer(Problem problem, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE));
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header("Retry-After", "1");
        }
        return answer.body(problem.at(request.getRequestURI()));
    }
}
