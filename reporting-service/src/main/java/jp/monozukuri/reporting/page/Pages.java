package jp.monozukuri.reporting.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;

/** Makes pages: a view with its head, never kept by browsers. */
public final class Pages {

    private final Intake intake;
    private final Clock clock;

    /** @param intake says how far the ledger is */
    public Pages(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** A page that belongs to no office and no year. */
    public ModelAndView page(String view, String title, Frame.Place place, HttpServletResponse response) {
        return page(view, title, place, null, null, response);
    }

    /**
     * A page.
     *
     * @param office the office at which the reader looks
     * @param links for the navigation
     */
    public ModelAndView page(
            String view,
            String title,
            Frame.Place place,
            @Nullable String office,
            @Nullable Links links,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        ModelAndView page = new ModelAndView(view);
        page.addObject("frame", new Frame(title, place, office, links, intake.lag(), clock.instant()));
        return page;
    }
}
