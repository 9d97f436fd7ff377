package jp.monozukuri.meister.register.event;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A skilled expert, not a meister, is in the register of an office.
 *
 * @param office home office
 * @param trades codes
 */
@Revision("1")
public record SkilledExpertRegistered(String personId, String office, List<String> trades) implements PersonEvent {

    public SkilledExpertRegistered {
        trades = List.copyOf(trades);
    }
}
