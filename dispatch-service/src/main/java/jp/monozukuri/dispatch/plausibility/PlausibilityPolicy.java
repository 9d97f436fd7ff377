package jp.monozukuri.dispatch.plausibility;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The policy of caps, lead time and plausibility: one named place, by office and year.
 *
 * @param standard where an office has no limits of its own
 * @param offices limits of an office, each from a fiscal year on
 */
@ConfigurationProperties("dispatch.plausibility")
public record PlausibilityPolicy(
        @DefaultValue Usual standard, @DefaultValue Map<String, Map<Integer, Usual>> offices) {

    /** What is usual in an office in the fiscal year of a day. */
    Usual of(String office, LocalDate day) {
        int year = day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
        var own = new TreeMap<>(offices.getOrDefault(office, Map.of())).floorEntry(year);
        return own == null ? standard : own.getValue();
    }
}
