package jp.monozukuri.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.monozukuri.dispatch.host.HostType;
import jp.monozukuri.rules.ContractType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kinds of host are listed in {@link HostType} and nowhere else in this service. */
class ContractTypesTest {

    private static final Path CONTRACTS = Path.of("contracts");

    private static List<String> hosts(Predicate<HostType> which) {
        return Arrays.stream(HostType.values()).filter(which).map(Enum::name).toList();
    }

    @Test
    void the_kinds_of_host_in_the_contracts_are_those_of_the_code() {
        ContractType all = new ContractType("HostType", "Kinds of host. Made from HostType.java.", hosts(host -> true));
        ContractType receiving = new ContractType(
                "ReceivingHostType",
                "Kinds of host that receive dispatches. Made from HostType.java.",
                hosts(HostType::receivesDispatches));

        all.check(CONTRACTS.resolve("types"));
        receiving.check(CONTRACTS.resolve("types"));
        assertThat(files(CONTRACTS.resolve("types")))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("HostType.schema.json", "ReceivingHostType.schema.json");
    }

    @ParameterizedTest
    @EnumSource(HostType.class)
    void no_other_contract_and_no_other_class_names_the_values(HostType host) {
        String value = "\"" + host.name() + "\"";

        assertThat(Stream.of(
                                CONTRACTS.resolve("commands"),
                                CONTRACTS.resolve("events"),
                                CONTRACTS.resolve("queries"),
                                Path.of("src/main"))
                        .flatMap(folder -> files(folder).stream())
                        .filter(file -> !file.toString().endsWith(".example.json"))
                        .filter(file -> text(file).contains(value)))
                .as("files with %s", value)
                .isEmpty();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
