package jp.monozukuri.meister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monozukuri.meister.catalogue.Division;
import jp.monozukuri.meister.catalogue.event.TradeListed;
import jp.monozukuri.platform.eventstore.Place;
import jp.monozukuri.platform.eventstore.StoredEvent;
import jp.monozukuri.platform.eventstore.StoredEvents;
import jp.monozukuri.rules.contract.Refusal;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of trades over the years: by day, by division, and with events of the time before. */
class CatalogueTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> DIVISIONS =
            Arrays.stream(Division.values()).map(Division::name).toList();

    @SuppressWarnings("NullAway") // set before all tests
    private static Asking service;

    @BeforeAll
    static void start() throws Exception {
        service = new Asking("2024-06-03T11:00:00+09:00");
        service.accepted("CENTRAL", "OpenOffice", "{'office':'JP-31','nameJa':'鳥取県'}");
        service.accepted("CENTRAL", "ListTrade", "{'trade':'TATAMI','nameJa':'畳製作'}");
        service.accepted(
                "CENTRAL",
                "ListTrade",
                "{'trade':'NETWORK','nameJa':'ネットワーク施工','division':'IT','validFrom':'2016-04-01'}");
        service.accepted(
                "CENTRAL",
                "ListTrade",
                "{'trade':'WEB','nameJa':'ウェブデザイン','division':'TECH','validFrom':'2022-10-01'}");
        service.accepted("CENTRAL", "RetireTrade", "{'trade':'WEB','from':'2025-04-01','mergedInto':'NETWORK'}");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-31, TATAMI MONOZUKURI",
        "2016-04-01, NETWORK IT; TATAMI MONOZUKURI",
        "2022-09-30, NETWORK IT; TATAMI MONOZUKURI",
        "2022-10-01, NETWORK TECH; TATAMI MONOZUKURI; WEB TECH",
        "2025-03-31, NETWORK TECH; TATAMI MONOZUKURI; WEB TECH",
        "2025-04-01, NETWORK MONOZUKURI; TATAMI MONOZUKURI"
    })
    void each_day_has_its_list(String day, String expected) throws Exception {
        JsonNode answer = service.answer("JP-31", "/trades?date=" + day, "FindTrades");

        assertThat(answer.path("trades")
                        .valueStream()
                        .map(trade -> trade.path("trade").asString() + " "
                                + trade.path("division").asString()))
                .containsExactlyElementsOf(List.of(expected.split("; ")));
        assertThat(answer.path("certifiable").asInt())
                .isEqualTo(answer.path("trades").size());
    }

    @Test
    void the_golden_sample_of_the_first_revision_is_read_as_an_event_of_today() throws Exception {
        String old = Files.readString(GOLDEN.resolve("TradeListed.1.json"));

        assertThat(service.running().part(StoredEvents.class).payload(stored("1", old)))
                .isEqualTo(new TradeListed("LATHE", "旋盤", false, "COMPETITION", "MONOZUKURI", null));
    }

    @Test
    void an_event_of_today_is_read_as_it_is() throws Exception {
        String current = Files.readString(GOLDEN.resolve("TradeListed.2.json"));

        assertThat(service.running().part(StoredEvents.class).payload(stored("2", current)))
                .isEqualTo(JSON.readValue(current, TradeListed.class));
    }

    /** DOMAIN.md 1.6. */
    @ParameterizedTest
    @MethodSource("eventsThatNameADivision")
    void an_event_that_names_a_division_is_read_from_every_earlier_revision(Class<?> event) throws Exception {
        int current = Integer.parseInt(event.getAnnotation(Revision.class).value());

        assertThat(current)
                .as(
                        "%s names a division: divisions were merged, so it needs a revision, an upcaster and a golden sample"
                                + " of each revision; see catalogue.upcast",
                        event.getSimpleName())
                .isGreaterThan(1);
        for (int revision = 1; revision < current; revision++) {
            String name = event.getSimpleName();
            String old = Files.readString(GOLDEN.resolve(name + "." + revision + ".json"));
            Object read =
                    service.running().part(StoredEvents.class).payload(stored(name, Integer.toString(revision), old));

            assertThat(read).isInstanceOf(event);
            assertThat(JSON.valueToTree(read).findValuesAsString("division"))
                    .as("%s revision %d", name, revision)
                    .isNotEmpty()
                    .isSubsetOf(DIVISIONS);
        }
    }

    private static Stream<Class<?>> eventsThatNameADivision() throws IOException {
        Stream.Builder<Class<?>> found = Stream.builder();
        for (Class<?> event : GoldenEventsTest.events().toList()) {
            if (JSON.readTree(Files.readString(GoldenEventsTest.golden(event))).findValue("division") != null) {
                found.add(event);
            }
        }
        return found.build();
    }

    private static StoredEvent stored(String revision, String payload) {
        return stored("TradeListed", revision, payload);
    }

    private static StoredEvent stored(String type, String revision, String payload) {
        return new StoredEvent(
                new Place(1, 1),
                new UUID(0, 1),
                "Trade",
                "trade/LATHE",
                0,
                type,
                revision,
                payload,
                Instant.EPOCH,
                "CENTRAL",
                "clerk-01",
                "CENTRE",
                "ListTrade",
                new UUID(0, 2),
                null);
    }

    @Test
    void a_trade_stored_before_divisions_decides_is_published_and_listed_like_any_other() throws Exception {
        service.running().part(JdbcClient.class).sql("""
                        insert into event (event_id, aggregate_type, aggregate_id, sequence_number, event_type, revision,
                            payload, recorded_at, office, actor, role, command, command_id)
                        values (gen_random_uuid(), 'Trade', 'trade/PAINTING', 0, 'TradeListed', '1',
                            cast('{"trade":"PAINTING","nameJa":"塗装","certifiable":true,"use":null}' as json), now(),
                            'CENTRAL', 'clerk-01', 'CENTRE', 'ListTrade', gen_random_uuid())
                        """).update();

        Refusal.verify(
                service.send("CENTRAL", "ListTrade", "{'trade':'PAINTING','nameJa':'塗装'}"),
                409,
                "ALREADY_EXISTS",
                "trade",
                "PAINTING");
        service.accepted("CENTRAL", "RetireTrade", "{'trade':'PAINTING','from':'2000-01-01'}");
        JsonNode list = service.answer("JP-31", "/trades?date=1999-12-31", "FindTrades");
        assertThat(list.path("trades")
                        .valueStream()
                        .map(trade -> trade.path("trade").asString() + " "
                                + trade.path("division").asString()))
                .containsExactly("PAINTING MONOZUKURI", "TATAMI MONOZUKURI");
    }
}
