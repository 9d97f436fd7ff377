package jp.monozukuri.meister.relay.published;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meister of the time before this system is in the register of an office.
 *
 * @param personId code of the person
 * @param office the office the fact belongs to
 * @param trades codes
 * @param registeredOn active from this day
 * @param trainingExempt exempt from the course
 * @param trainedOn completed the course on this day, or null
 */
public record MeisterCarriedOver(
        String personId,
        String office,
        List<String> trades,
        LocalDate registeredOn,
        boolean trainingExempt,
        @Nullable LocalDate trainedOn) {

    public MeisterCarriedOver {
        trades = List.copyOf(trades);
    }
}
