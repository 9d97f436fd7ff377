package jp.monozukuri.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the programs are made of, read from the bills of materials (CycloneDX) that the build puts into them: every part has a
 * licence that fits the project's own, and the list of parts and licences that is committed is true.
 */
class SupplyChainTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> PROGRAMS =
            List.of("meister-service", "dispatch-service", "competition-service", "reporting-service", "infra/gateway");

    /** May be used and passed on inside Apache-2.0 software; of several that a part offers, one is enough. */
    private static final Set<String> FITTING = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "CC0-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "ISC",
            "MPL-2.0",
            "Public Domain",
            // In the manner of BSD; XStream's parser has it.
            "Indiana University Extreme! Lab Software License",
            "Unicode-3.0");

    private record Part(String name, String version) implements Comparable<Part> {

        @Override
        public int compareTo(Part other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : version.compareTo(other.version);
        }
    }

    @Test
    void every_part_of_every_program_has_a_fitting_licence() throws IOException {
        Map<Part, Set<String>> unfit = new TreeMap<>();
        parts().forEach((part, licences) -> {
            if (licences.stream().noneMatch(FITTING::contains)) {
                unfit.put(part, licences);
            }
        });
        assertThat(unfit).isEmpty();
    }

    @Test
    void a_part_has_the_same_version_in_every_program() throws IOException {
        Map<String, Set<String>> versions = new TreeMap<>();
        parts().keySet()
                .forEach(part -> versions.computeIfAbsent(part.name(), name -> new TreeSet<>())
                        .add(part.version()));
        assertThat(versions)
                .allSatisfy((name, found) -> assertThat(found).as(name).hasSize(1));
    }

    @Test
    void the_committed_list_of_parts_and_licences_is_true() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Parts and licences

                Every library inside the programs, with the licence it is used under; made from the bills of materials
                (CycloneDX, `META-INF/sbom/application.cdx.json` in each program) by `SupplyChainTest`, which also checks the
                licences. The project itself is Apache-2.0.

                | part | version | licence |
                |---|---|---|
                """);
        parts().forEach((part, licences) -> page.append("| ")
                .append(part.name())
                .append(" | ")
                .append(part.version())
                .append(" | ")
                .append(String.join(", ", licences))
                .append(" |\n"));
        Path committed = RunningStack.CHECKOUT.resolve("infra/docs/licences.md");
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(committed, page);
        }
        assertThat(committed)
                .as("to write it: mvn verify -Dit.test=none -Ddocs=write")
                .hasContent(page.toString());
    }

    private static Map<Part, Set<String>> parts() throws IOException {
        Map<Part, Set<String>> parts = new TreeMap<>();
        for (String program : PROGRAMS) {
            Path bill = RunningStack.CHECKOUT.resolve(program + "/target/classes/META-INF/sbom/application.cdx.json");
            List<JsonNode> components = new ArrayList<>();
            JSON.readTree(Files.readString(bill)).path("components").forEach(components::add);
            assertThat(components).as(program).hasSizeGreaterThan(20);
            for (JsonNode component : components) {
                String group = component.path("group").asString();
                if (!group.equals("jp.monozukuri")) {
                    parts.put(
                            new Part(
                                    group + ":" + component.path("name").asString(),
                                    component.path("version").asString()),
                            licences(component));
                }
            }
        }
        return parts;
    }

    private static Set<String> licences(JsonNode component) {
        return component
                .path("licenses")
                .valueStream()
                .map(one -> one.has("expression")
                        ? one.path("expression").asString()
                        : one.path("license")
                                .path("id")
                                .asStringOpt()
                                .orElseGet(
                                        () -> one.path("license").path("name").asString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
