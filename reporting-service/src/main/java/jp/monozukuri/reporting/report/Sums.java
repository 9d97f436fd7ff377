package jp.monozukuri.reporting.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;

/** Sums by row and measure, as the rows of a report ask for them. What has been taken back entirely is not there. */
final class Sums {

    private record Key(String row, Measure measure) {}

    private final Map<Key, List<Sum>> sums = new HashMap<>();

    Sums(List<Sum> all) {
        for (Sum sum : all) {
            if (sum.entries() > 0) {
                sums.merge(
                        new Key(sum.row(), sum.measure()),
                        List.of(sum),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
            }
        }
    }

    private Stream<Sum> of(String row, Measure measure) {
        return sums.getOrDefault(new Key(row, measure), List.of()).stream();
    }

    /** How many contributions. */
    long entries(Row row, Measure measure) {
        return of(row.code(), measure).mapToLong(Sum::entries).sum();
    }

    /** Their amounts. */
    long amount(Row row, Measure measure) {
        return of(row.code(), measure).mapToLong(Sum::amount).sum();
    }

    /** The amounts of those whose date is not after the day of the query. */
    long amountByToday(Row row, Measure measure) {
        return of(row.code(), measure).mapToLong(Sum::amountByToday).sum();
    }

    /** A target, of which 0 is one: the sum of those that exist, or null. */
    @Nullable
    Long target(String code) {
        return of(code, Measure.TARGET).map(Sum::amount).reduce(Long::sum).orElse(null);
    }

    /** Amounts by row code. */
    Map<String, Long> byRow(Measure measure) {
        Map<String, Long> rows = new TreeMap<>();
        sums.forEach((key, found) -> {
            if (key.measure == measure) {
                rows.put(key.row, found.stream().mapToLong(Sum::amount).sum());
            }
        });
        return rows;
    }

    /** Distinct items over all offices. */
    long items(Row row, Measure measure) {
        return of(row.code(), measure).map(Sum::item).distinct().count();
    }

    /** Distinct items within each office, added. */
    long itemsByOffice(Row row, Measure measure) {
        return of(row.code(), measure)
                .map(sum -> sum.office() + "/" + sum.item())
                .distinct()
                .count();
    }

    /** Contributions by item; only what occurs. */
    Map<String, Long> entriesByItem(Row row, Measure measure) {
        Map<String, Long> byItem = new TreeMap<>();
        of(row.code(), measure).forEach(sum -> byItem.merge(sum.item(), sum.entries(), Long::sum));
        return byItem;
    }

    /** The greatest amount of an item, or null. */
    @Nullable
    Long greatest(Row row, Measure measure) {
        return of(row.code(), measure).map(Sum::amount).reduce(Math::max).orElse(null);
    }

    /** The dates, one for each contribution. */
    Stream<LocalDate> days(Row row, Measure measure) {
        return of(row.code(), measure)
                .flatMap(sum -> Stream.ofNullable(sum.day())
                        .flatMap(day -> Stream.generate(() -> day).limit(sum.entries())));
    }
}
