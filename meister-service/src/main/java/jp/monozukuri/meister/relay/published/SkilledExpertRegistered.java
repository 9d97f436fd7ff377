package jp.monozukuri.meister.relay.published;

import java.util.List;

/**
 * A skilled expert is in the register of an office.
 *
 * @param personId code of the person
 * @param office the office the fact belongs to
 * @param trades codes
 */
public record SkilledExpertRegistered(String personId, String office, List<String> trades) {

    public SkilledExpertRegistered {
        trades = List.copyOf(trades);
    }
}
