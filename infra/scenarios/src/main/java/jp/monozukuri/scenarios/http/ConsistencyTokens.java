package jp.monozukuri.scenarios.http;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tokens of all answers so far, merged: per service and partition the greatest place, compared as two numbers. Sent with
 * every call, they make each service wait for what the others have recorded.
 */
final class ConsistencyTokens {

    static final String HEADER = "Consistency-Token";

    private static final Pattern FORM = Pattern.compile("([a-z]+-\\d+)-(\\d+)\\.(\\d+)");

    private record Place(long transaction, long position) {

        static final Comparator<Place> ORDER = ((Comparator<Place>)
                        (a, b) -> Long.compareUnsigned(a.transaction, b.transaction))
                .thenComparing((a, b) -> Long.compareUnsigned(a.position, b.position));

        @Override
        public String toString() {
            return Long.toUnsignedString(transaction) + "." + Long.toUnsignedString(position);
        }
    }

    private final Map<String, Place> last = new TreeMap<>();

    /**
     * Takes in the tokens of an answer.
     *
     * @throws IllegalArgumentException for a token of another form
     */
    void merge(String header) {
        for (String token : header.split(",", -1)) {
            Matcher form = FORM.matcher(token.strip());
            if (!form.matches()) {
                throw new IllegalArgumentException("not a consistency token: \"" + token.strip() + "\"");
            }
            var place = new Place(Long.parseUnsignedLong(form.group(2)), Long.parseUnsignedLong(form.group(3)));
            last.merge(form.group(1), place, (a, b) -> Place.ORDER.compare(a, b) >= 0 ? a : b);
        }
    }

    boolean isEmpty() {
        return last.isEmpty();
    }

    /** The value of the header, one token per service and partition. */
    String header() {
        return last.entrySet().stream()
                .map(entry -> entry.getKey() + "-" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
