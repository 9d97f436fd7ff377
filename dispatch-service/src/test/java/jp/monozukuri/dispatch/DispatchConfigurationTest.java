package jp.monozukuri.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.function.Predicate;
import jp.monozukuri.platform.ServiceDefinition;
import jp.monozukuri.platform.command.Command;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.junit.jupiter.api.Test;

/** The definition names everything there is: what it forgets would be refused or unreadable only in operation. */
class DispatchConfigurationTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.monozukuri.dispatch");

    private final ServiceDefinition service = new DispatchConfiguration().dispatch();

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
                .containsExactlyInAnyOrderElementsOf(names(
                        type -> type.getPackageName().endsWith(".event") && type.isRecord() && isPermitted(type)));
    }

    /** Other records of an event package are parts of events. */
    private static boolean isPermitted(JavaClass type) {
        return type.getRawInterfaces().stream()
                .anyMatch(each -> each.getPackageName().equals(type.getPackageName()));
    }

    private static List<String> names(List<? extends Class<?>> types) {
        return types.stream().map(Class::getName).toList();
    }

    private static List<String> names(Predicate<JavaClass> predicate) {
        return CLASSES.stream().filter(predicate).map(JavaClass::getName).toList();
    }
}
