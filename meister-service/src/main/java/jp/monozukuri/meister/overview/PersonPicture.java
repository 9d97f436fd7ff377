package jp.monozukuri.meister.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A person of the register, as far as it matters who can be sent where.
 *
 * @param registeredOn active from this day; null for an expert
 * @param sendableFrom exempt or trained from this day, the earlier of both; null when neither
 * @param holdings trade to the day of certification; empty for an expert
 * @param gaps times of suspension or withdrawal
 * @param sequence number of the last event taken in
 */
public record PersonPicture(
        String id,
        String office,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate sendableFrom,
        Map<String, LocalDate> holdings,
        List<Gap> gaps,
        long sequence) {

    /**
     * A time in which a meister cannot be sent.
     *
     * @param until the first day after it; null while it is open
     */
    public record Gap(LocalDate from, @Nullable LocalDate until) {}

    public PersonPicture {
        holdings = Map.copyOf(holdings);
        gaps = List.copyOf(gaps);
    }

    /** A meister or expert who has just come into the register. */
    public static PersonPicture entered(String id, String office, @Nullable LocalDate registeredOn, long sequence) {
        return new PersonPicture(id, office, registeredOn, null, Map.of(), List.of(), sequence);
    }

    /** The same person after an event that changes nothing here. */
    public PersonPicture seen(long number) {
        return new PersonPicture(id, office, registeredOn, sendableFrom, holdings, gaps, number);
    }

    /** With one more trade; a day once recorded stays. */
    public PersonPicture holding(String trade, LocalDate certifiedOn) {
        Map<String, LocalDate> more = new TreeMap<>(holdings);
        more.putIfAbsent(trade, certifiedOn);
        return new PersonPicture(id, office, registeredOn, sendableFrom, more, gaps, sequence);
    }

    /** Exempt or trained from a day on; a later one never moves the day later. */
    public PersonPicture sendable(LocalDate from) {
        LocalDate first = sendableFrom == null || from.isBefore(sendableFrom) ? from : sendableFrom;
        return new PersonPicture(id, office, registeredOn, first, holdings, gaps, sequence);
    }

    /** Suspended or withdrawn from a day on. */
    public PersonPicture away(LocalDate from) {
        List<Gap> more = new ArrayList<>(gaps);
        more.add(new Gap(from, null));
        return withGaps(more);
    }

    /** Every open gap ends; one that would end on its first day never was. */
    public PersonPicture back(LocalDate on) {
        return withGaps(gaps.stream()
                .map(gap -> gap.until() == null ? new Gap(gap.from(), on) : gap)
                .filter(gap -> gap.until() == null || gap.from().isBefore(gap.until()))
                .toList());
    }

    private PersonPicture withGaps(List<Gap> changed) {
        return new PersonPicture(id, office, registeredOn, sendableFrom, holdings, changed, sequence);
    }
}
