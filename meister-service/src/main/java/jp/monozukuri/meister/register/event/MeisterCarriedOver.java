package jp.monozukuri.meister.register.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A meister of the time before this system is in the register of an office.
 *
 * @param office home office
 * @param trades codes of the trades certified
 * @param registeredOn active from this day
 * @param trainingExempt exempt from the course
 * @param trainedOn completed the course on this day; null: not, or exempt
 */
@Revision("1")
public record MeisterCarriedOver(
        String personId,
        String office,
        List<String> trades,
        LocalDate registeredOn,
        boolean trainingExempt,
        @Nullable LocalDate trainedOn)
        implements PersonEvent {

    public MeisterCarriedOver {
        trades = List.copyOf(trades);
    }
}
