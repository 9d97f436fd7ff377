package jp.monozukuri.reporting.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The lag mark alone, for pages that stay open. */
@Controller
final class LagEndpoint {

    private final Pages pages;

    LagEndpoint(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/lag")
    ModelAndView lag(HttpServletResponse response) {
        return pages.page("frame :: lag", "", Frame.Place.NOWHERE, response);
    }
}
