package jp.monozukuri.reporting.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Addresses of pages. The fiscal year and a fixed moment are always part of them, so that a link shows what its reader saw. */
public final class Links {

    private final int fiscalYear;
    private final @Nullable Instant asOf;

    /** @param asOf the fixed moment, or null on a live page */
    public Links(int fiscalYear, @Nullable Instant asOf) {
        this.fiscalYear = fiscalYear;
        this.asOf = asOf;
    }

    /** The board of the country. */
    public String national() {
        return withMoment("/board/national?fiscalYear=" + fiscalYear);
    }

    /** The board of the country with the map of one row. */
    public String map(String row) {
        return withMoment("/board/national?fiscalYear=" + fiscalYear + "&row=" + row);
    }

    /** The board of an office. */
    public String office(String office) {
        return withMoment("/board/office/" + office + "?fiscalYear=" + fiscalYear);
    }

    /** The official form of an office. */
    public String form(String office) {
        String path = "/report/" + office + "/" + fiscalYear;
        return asOf == null ? path : path + "?asOf=" + asOf;
    }

    /** What stands behind a figure. */
    public String why(String office, String row) {
        String path = "/why/" + office + "/" + fiscalYear + "/" + row;
        return asOf == null ? path : path + "?asOf=" + asOf;
    }

    /** The history of a record. */
    public String history(String service, String subject) {
        return "/audit/history/" + service + "/"
                + URLEncoder.encode(subject, StandardCharsets.UTF_8)
                        .replace("%2F", "/")
                        .replace("+", "%20");
    }

    private String withMoment(String address) {
        return asOf == null ? address : address + "&asOf=" + asOf;
    }
}
