package jp.monozukuri.competition;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.command.Command;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.junit.jupiter.api.Test;

class CompetitionConfigurationTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.monozukuri.competition");

    private final ServiceDefinition service = new CompetitionConfiguration().competition();

    @Test
    void names_every_command() {
        assertThat(names(service.commands()))
                .containsExactlyInAnyOrderElementsOf(names(type -> type.isAssignableTo(Command.class)));
    }

    @Test
    void names_every_aggregate() {
        assertThat(names(service.aggregates()))
                .containsExactlyInAnyOrderElementsOf(names(type ->
                        type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(AggregateIdentifier.class))));
    }

    @Test
    void names_every_stored_event() {
        assertThat(names(StoredEvents.types()))
                .containsExactlyInAnyOrderElementsOf(
                        names(type -> type.getPackageName().endsWith(".event") && type.isRecord()));
    }

    private static List<String> names(List<? extends Class<?>> types) {
        return types.stream().map(Class::getName).toList();
    }

    private static List<String> names(java.util.function.Predicate<JavaClass> predicate) {
        return Stream.of(CLASSES)
                .flatMap(JavaClasses::stream)
                .filter(predicate)
                .map(JavaClass::getName)
                .toList();
    }
}
