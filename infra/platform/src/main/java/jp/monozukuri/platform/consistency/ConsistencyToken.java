package jp.monozukuri.platform.consistency;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.monozukuri.platform.eventstore.Appended;
import jp.monozukuri.platform.eventstore.Place;
import jp.monozukuri.platform.problem.RuleViolation;
import org.apache.kafka.common.utils.Utils;

/**
 * The place of an event in the order in which its service sends one partition.
 * Text form: {@code <service>-<partition>-<transaction id>.<position>}.
 */
public record ConsistencyToken(String service, int partition, Place place) {

    /** Request and response header. */
    public static final String HEADER = "Consistency-Token";

    private static final Pattern FORM = Pattern.compile("([a-z]{1,40})-(\\d{1,4})-(\\d{1,19})\\.(\\d{1,18})");

    /**
     * Reads a header value.
     *
     * @throws RuleViolation INVALID_TOKEN
     */
    public static List<ConsistencyToken> parse(String header) {
        List<ConsistencyToken> tokens = new ArrayList<>();
        for (String part : header.split(",", -1)) {
            Matcher form = FORM.matcher(part.strip());
            if (!form.matches()) {
                throw RuleViolation.of("INVALID_TOKEN", "value", part.strip());
            }
            tokens.add(new ConsistencyToken(
                    form.group(1),
                    Integer.parseInt(form.group(2)),
                    new Place(Long.parseUnsignedLong(form.group(3)), Long.parseLong(form.group(4)))));
        }
        return tokens;
    }

    /** The tokens of a command's events: the last place per partition. */
    public static List<ConsistencyToken> of(String service, int partitions, Collection<Appended> appended) {
        Map<Integer, Place> last = new HashMap<>();
        for (Appended event : appended) {
            last.merge(
                    partitionOf(event.aggregateId(), partitions), event.place(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
        return last.entrySet().stream()
                .map(entry -> new ConsistencyToken(service, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The partition of an aggregate, as Kafka's own partitioner computes it from the key. */
    public static int partitionOf(String aggregateId, int partitions) {
        return Utils.toPositive(Utils.murmur2(aggregateId.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    @Override
    public String toString() {
        return service + "-" + partition + "-" + Long.toUnsignedString(place.transactionId()) + "." + place.position();
    }
}
