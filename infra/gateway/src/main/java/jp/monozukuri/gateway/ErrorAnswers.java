package jp.monozukuri.gateway;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered when the gateway itself fails: a problem document, never a page. */
@RestController
final class ErrorAnswers implements ErrorController {

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        Problem.HTTP_ERROR.answer(
                status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status,
                path(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)),
                response);
    }

    private static String path(@Nullable Object failed) {
        return failed == null ? "" : failed.toString();
    }
}
