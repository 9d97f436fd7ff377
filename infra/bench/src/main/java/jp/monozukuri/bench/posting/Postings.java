package jp.monozukuri.bench.posting;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.monozukuri.bench.http.Request;

/**
 * The commands of the benchmark. All 47 offices post in turn; each sends one of its 40 meisters for one of the last 60 days to
 * a technical school. So nothing is implausible and no command warns, up to 112,800 dispatches.
 */
public final class Postings {

    /** How many offices there are. */
    static final int OFFICES = 47;

    private static final int MEISTERS = 40;
    private static final int DAYS = 60;
    private static final LocalDate TODAY =
            LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Asia/Tokyo"));

    private static final String TRADE = "MACHINING";

    /** A command in the body of a bulk call. */
    private static final String ENTRY = "{\"command\":\"%s\",\"key\":\"%s\",\"payload\":%s}";

    private Postings() {}

    /** The office whose turn a number is. */
    static String office(long number) {
        return String.format(Locale.ROOT, "JP-%02d", number % OFFICES + 1);
    }

    private static String person(long number) {
        return "MM-" + office(number) + "-" + number / OFFICES % MEISTERS;
    }

    private static String dispatch(long number) {
        return "BENCH-" + number;
    }

    private static LocalDate day(long number) {
        return TODAY.minusDays(1 + number / OFFICES / MEISTERS % DAYS);
    }

    private static int fiscalYear(LocalDate day) {
        return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
    }

    private static String caller(String office) {
        return "Office: " + office + "\r\nActor: bench\r\n";
    }

    /** A dispatch with that number is confirmed. */
    public static Request confirm(long number) {
        return single("ConfirmDispatch", number, confirmation(number));
    }

    /** A confirmed dispatch is reported: a meister-day and its learner-days come into the ledger. */
    public static Request report(long number) {
        return single("ReportCompletion", number, completion(number));
    }

    private static Request single(String command, long number, String payload) {
        return Request.post(
                "/api/dispatch/commands/" + command,
                caller(office(number)) + "Idempotency-Key: " + key(command, number) + "\r\n",
                payload);
    }

    private static String key(String command, long number) {
        return "bench/" + command + "/" + number;
    }

    /** Dispatches of one office in one call; {@code numbers} differ by multiples of the number of offices. */
    static Request bulk(List<Long> numbers, boolean reported) {
        List<String> entries = new ArrayList<>();
        for (long number : numbers) {
            entries.add(entry("ConfirmDispatch", number, confirmation(number)));
            if (reported) {
                entries.add(entry("ReportCompletion", number, completion(number)));
            }
        }
        return Request.post("/api/dispatch/commands", caller(office(numbers.getFirst())), commands(entries));
    }

    private static String entry(String command, long number, String payload) {
        return ENTRY.formatted(command, key(command, number), payload);
    }

    private static String commands(List<String> entries) {
        return "{\"commands\":[" + String.join(",", entries) + "]}";
    }

    /** What a dispatch's confirmation carries. */
    public static String confirmation(long number) {
        String form = """
            {"dispatchId":"%s","hostType":"TECHNICAL_SCHOOL","trade":"%s","people":["%s"],"plannedDates":["%s"],\
            "host":"School %d","area":"Area %d"}\
            """;
        return form.formatted(dispatch(number), TRADE, person(number), day(number), number % 500, number % 20);
    }

    private static String completion(long number) {
        String form = """
            {"dispatchId":"%s","days":[{"date":"%s","mode":"IN_PERSON","people":["%s"],"learners":%d,"hours":3}]}\
            """;
        return form.formatted(dispatch(number), day(number), person(number), number % 15 + 5);
    }

    private static String meister(long number) {
        String form = """
            {"personId":"%s","office":"%s","trades":["%s"],"registeredOn":"2020-04-01",\
            "trainingExempt":true}\
            """;
        return form.formatted(person(number), office(number), TRADE);
    }

    /** Offices, the trade and the meisters: what is there before anybody is sent; a call for each of these requests. */
    static List<Request> register() {
        List<String> entries = new ArrayList<>();
        entries.add(entry("ListTrade", 0, "{\"trade\":\"" + TRADE + "\",\"nameJa\":\"機械加工\",\"certifiable\":true}"));
        for (int number = 0; number < OFFICES; number++) {
            entries.add(entry(
                    "OpenOffice",
                    number,
                    "{\"office\":\"%s\",\"nameJa\":\"%s\"}".formatted(office(number), office(number))));
        }
        List<Request> requests = new ArrayList<>();
        requests.add(Request.post("/api/meister/commands", caller("CENTRAL"), commands(entries)));
        for (int round = 0; round < MEISTERS; round++) {
            List<String> meisters = new ArrayList<>();
            for (long number = (long) round * OFFICES; number < (long) (round + 1) * OFFICES; number++) {
                meisters.add(entry("CarryOverMeister", number, meister(number)));
            }
            requests.add(Request.post("/api/meister/commands", caller("CENTRAL"), commands(meisters)));
        }
        return requests;
    }

    /** Asks the ledger for the meister-day of that dispatch, after these tokens. */
    public static Request visible(long number, String tokens) {
        return Request.get(
                "/api/reporting/ledger?office=" + office(number)
                        + "&fiscalYear=" + fiscalYear(day(number))
                        + "&row=ACT.TECH_SCHOOL&measure=PERSON_DAYS&limit=1&subject=dispatch%2F"
                        + dispatch(number),
                caller(office(number)) + (tokens.isEmpty() ? "" : "Consistency-Token: " + tokens + "\r\n"));
    }

    /** Whether the answer to {@link #visible} shows that dispatch. */
    public static boolean shows(String body, long number) {
        return body.contains("\"dispatch/" + dispatch(number) + "\"");
    }

    /** A replay is started by an auditor. */
    public static Request replay() {
        return Request.post("/api/reporting/replays", "Office: CENTRAL\r\nActor: bench\r\nRole: auditor\r\n", "");
    }

    /** How far a replay is. */
    public static Request replay(long id) {
        return Request.get("/api/reporting/replays/" + id, caller("CENTRAL"));
    }

    /** Any call to a service that is held until it has taken these tokens in. */
    static Request settled(String service, String tokens) {
        return Request.get(
                "/api/" + service + "/events?office=JP-01&limit=1",
                caller("CENTRAL") + "Consistency-Token: " + tokens + "\r\n");
    }
}
