package jp.monozukuri.meister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.monozukuri.platform.contract.ContractDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every question of this service is described once, and the published document says so. */
class QueryContractTest {

    private static final Path QUERIES = Path.of("contracts/queries");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            return files.sorted().toList().stream();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void every_question_has_a_contract_and_every_contract_a_question() throws Exception {
        assertThat(files().map(file -> read(file).path("x-path").asString()))
                .containsExactlyInAnyOrderElementsOf(questions());
    }

    private static List<String> questions() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        Stream.Builder<String> found = Stream.builder();
        for (var candidate : scanner.findCandidateComponents("jp.monozukuri.meister")) {
            Class<?> endpoint = Class.forName(candidate.getBeanClassName());
            RequestMapping common = AnnotatedElementUtils.findMergedAnnotation(endpoint, RequestMapping.class);
            String prefix = common == null ? "" : common.value()[0];
            Arrays.stream(endpoint.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(GetMapping.class))
                    .forEach(method -> found.add(
                            prefix + method.getAnnotation(GetMapping.class).value()[0]));
        }
        return found.build().toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_published_document_says_how_it_is_asked_and_answered(Path file) {
        JsonNode contract = read(file);
        String name = file.getFileName().toString().replace(".schema.json", "");
        JsonNode openApi = ContractDocuments.openApi("meister");
        JsonNode get =
                openApi.path("paths").path(contract.path("x-path").asString()).path("get");

        assertThat(contract.path("$id").asString()).isEqualTo("/contracts/meister/queries/" + file.getFileName());
        assertThat(get.path("operationId").asString()).isEqualTo(name);
        assertThat(get.path("summary").asString()).isNotBlank();
        assertThat(get.path("parameters").size())
                .as("its own parameters and the three common headers")
                .isEqualTo(contract.path("x-parameters").size() + 3);
        assertThat(get.path("responses").propertyNames()).containsExactly("200", "400", "401", "403", "404", "503");
        assertThat(openApi.path("components").path("schemas").path(name).path("required"))
                .isEqualTo(contract.path("required"));
        assertThat(openApi.path("components").path("schemas").path(name).has("x-path"))
                .isFalse();
    }
}
