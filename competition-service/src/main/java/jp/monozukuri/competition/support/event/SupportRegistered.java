package jp.monozukuri.competition.support.event;

import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;

/**
 * Support of a person was registered.
 *
 * @param support kinds of support as the office named them, empty when not told
 * @param supports codes of the athletes that a leader instructs, empty when not told
 * @param amountsYen yen per kind of support, empty when not told
 */
@Revision("1")
public record SupportRegistered(
        String office,
        String competition,
        long fiscalYear,
        String role,
        String personRef,
        String trade,
        List<String> support,
        List<String> supports,
        Map<String, Long> amountsYen)
        implements SupportEvent {}
