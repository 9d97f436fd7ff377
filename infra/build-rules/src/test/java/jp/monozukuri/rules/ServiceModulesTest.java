package jp.monozukuri.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceModulesTest {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder;

    @AfterEach
    void restoreClassLoader() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void a_module_that_looks_into_a_slice_of_another_is_named_with_the_reason() throws Exception {
        Class<?> main = productionClass("jp.monozukuri.rules.broken.modules.ModulesService");

        assertThatThrownBy(() -> ServiceModules.verify(main))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(", because ")
                .hasMessageContaining(
                        "'cup' depends on non-exposed type jp.monozukuri.rules.broken.modules.tea.brew.Brew")
                .hasMessageNotContaining("modules.tea.Tea ")
                .hasMessageNotContaining("TeaBrewed");
    }

    @Test
    void a_sound_service_keeps_the_rule() throws Exception {
        Class<?> main = productionClass("jp.monozukuri.rules.sound.SoundService");

        assertThatCode(() -> ServiceModules.verify(main)).doesNotThrowAnyException();
    }

    /** Modulith passes over test classes, so the fixture is seen from another folder. */
    private Class<?> productionClass(String name) throws IOException, ClassNotFoundException {
        Path root = Path.of(URI.create(
                getClass().getProtectionDomain().getCodeSource().getLocation().toString()));
        Path fixture = root.resolve(name.substring(0, name.lastIndexOf('.')).replace('.', '/'));
        List<Path> files;
        try (Stream<Path> found = Files.walk(fixture)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = folder.resolve(root.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Thread.currentThread()
                .setContextClassLoader(
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, before));
        return Class.forName(name);
    }
}
