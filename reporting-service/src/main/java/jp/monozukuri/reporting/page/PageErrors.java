package jp.monozukuri.reporting.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import jp.monozukuri.platform.problem.Problem;
import jp.monozukuri.platform.problem.ProblemCatalogue;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Refusals and failures of pages are pages of the same design; those of programs under {@code /api} are left to the platform. */
final class PageErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(PageErrors.class);
    private static final List<String> OF_PROGRAMS = List.of("/api/", "/actuator/");

    private final ProblemCatalogue catalogue;
    private final Pages pages;

    PageErrors(ProblemCatalogue catalogue, Pages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (response.isCommitted() || OF_PROGRAMS.stream().anyMatch(request.getRequestURI()::startsWith)) {
            return null;
        }
        Problem problem = problem(failure, request);
        HttpStatusCode status = HttpStatusCode.valueOf(problem.status());
        ModelAndView page = pages.page("error", problem.title(), Frame.Place.NOWHERE, response);
        page.addObject("problem", problem);
        page.setStatus(status);
        return page;
    }

    private Problem problem(Exception failure, HttpServletRequest request) {
        if (failure instanceof RuleViolation violation) {
            return catalogue.of(violation);
        }
        if (failure instanceof ErrorResponse spring) {
            return ofSpring(spring.getStatusCode(), request);
        }
        log.error("page failed path={}", request.getRequestURI(), failure);
        return catalogue.of("INTERNAL_ERROR", Map.of(), List.of());
    }

    private Problem ofSpring(HttpStatusCode code, HttpServletRequest request) {
        if (code.value() == HttpStatus.NOT_FOUND.value()) {
            return catalogue.of(RuleViolation.of("PAGE_NOT_FOUND", "path", request.getRequestURI()));
        }
        HttpStatus status = HttpStatus.valueOf(code.value());
        Problem general = catalogue.of("HTTP_ERROR", Map.of("rule", status.getReasonPhrase()), List.of());
        return new Problem(
                general.type(),
                general.title(),
                general.titleEn(),
                status.value(),
                general.detail(),
                general.detailEn(),
                null,
                general.code(),
                List.of());
    }
}
