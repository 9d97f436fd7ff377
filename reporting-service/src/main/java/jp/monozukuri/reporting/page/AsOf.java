package jp.monozukuri.reporting.page;

import java.time.Instant;
import jp.monozukuri.platform.problem.RuleViolation;
import jp.monozukuri.reporting.policy.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The moment of a page.
 *
 * @param moment at which is looked
 * @param fixed whether the reader has fixed it; otherwise the page is live
 */
public record AsOf(Instant moment, boolean fixed) {

    /**
     * Reads what a reader has written.
     *
     * @param text nothing for a live page
     * @param year the fiscal year in which a date without a year lies
     * @throws RuleViolation INVALID_PAYLOAD with the text
     */
    public static AsOf read(@Nullable String text, FiscalYear year, Instant now) {
        if (text == null || text.isBlank()) {
            return new AsOf(now, false);
        }
        return Wareki.read(text, year)
                .map(moment -> new AsOf(moment, true))
                .orElseThrow(() ->
                        RuleViolation.of("INVALID_PAYLOAD", "field", "asOf", "value", text, "rule", Wareki.FORMS));
    }

    /** The moment for links; null on a live page. */
    public @Nullable Instant forLinks() {
        return fixed ? moment : null;
    }

    /** The moment in words: 令和7年11月21日(金) 0時00分. */
    public String words() {
        return Wareki.moment(moment);
    }

    /** The moment as it stands in the field; nothing on a live page. */
    public String field() {
        return fixed ? Wareki.moment(moment) : "";
    }
}
