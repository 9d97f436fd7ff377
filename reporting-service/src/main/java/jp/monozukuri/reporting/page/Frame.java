package jp.monozukuri.reporting.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The head of a page.
 *
 * @param title of the browser window
 * @param place which entry of the navigation is the present one
 * @param office the office at which the reader looks, or null
 * @param links for the navigation; null where neither year nor moment is known
 * @param lag how far the ledger has taken the records in
 * @param moment when the page was made
 */
public record Frame(
        String title,
        Place place,
        @Nullable String office,
        @Nullable Links links,
        Lag lag,
        Instant moment) {

    /** The entries of the navigation. */
    public enum Place {
        NATIONAL,
        OFFICE,
        FORM,
        WHY,
        AUDIT,
        NOWHERE
    }

    /** Whether an entry of the navigation is the present one. */
    public boolean at(String name) {
        return place.name().equals(name);
    }
}
