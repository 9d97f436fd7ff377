package jp.monozukuri.dispatch.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.monozukuri.platform.inbox.IncomingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example that the meister service publishes is read, also with a field of a later version. */
class MeisterContractTest {

    private static final Path EXAMPLES = Path.of("../meister-service/contracts/events");

    private static final List<String> NEEDED = List.of(
            "MeisterCarriedOver",
            "MeisterCertified",
            "MeisterReinstated",
            "MeisterSuspended",
            "MeisterWithdrawn",
            "SkilledExpertRegistered",
            "TradeListed",
            "TrainingCompleted",
            "TrainingExempted");

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".v1.example.json"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .toList();
        }
    }

    @Test
    void the_meister_service_publishes_everything_that_the_roster_needs() throws IOException {
        assertThat(examples()).containsAll(NEEDED);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_read_when_the_roster_needs_it_and_passed_over_otherwise(String name) throws IOException {
        String body = Files.readString(EXAMPLES.resolve(name + ".v1.example.json"));
        IncomingEvent event = Facts.fact(name, body);
        IncomingEvent later = Facts.fact(name, body.replaceFirst("\\{", "{'laterField':{'a':[1]},"));

        assertThat(MeisterFact.read(event).isPresent()).isEqualTo(NEEDED.contains(name));
        assertThat(MeisterFact.read(later)).isEqualTo(MeisterFact.read(event));
        MeisterFact.read(event)
                .ifPresent(fact -> assertThat(fact.getClass().getSimpleName()).isEqualTo(name));
    }

    @Test
    void an_event_of_another_service_or_version_is_passed_over() {
        IncomingEvent known = Facts.fact("TradeListed", "{'trade':'TATAMI','certifiable':true}");
        for (String type : List.of("meister.TradeListed.v2", "reporting.TradeListed.v1")) {
            assertThat(MeisterFact.read(new IncomingEvent(
                            known.id(),
                            known.service(),
                            type,
                            known.subject(),
                            0,
                            known.recordedAt(),
                            known.office(),
                            known.data())))
                    .isEmpty();
        }
        assertThat(MeisterFact.read(known)).isPresent();
    }
}
