package jp.monozukuri.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/** Stands for the scenario player: notes its arguments and ends as it is told to. */
final class FakePlayer {

    private static final String SOURCE = """
            package jp.monozukuri.scenarios;

            import java.nio.file.Files;
            import java.nio.file.Path;

            class Play {
                public static void main(String[] arguments) throws Exception {
                    var module = Path.of(arguments[2]).getParent();
                    Files.writeString(module.resolve("arguments"), String.join(" ", arguments));
                    System.exit(Files.exists(module.resolve("fail")) ? 1 : 0);
                }
            }
            """;

    private FakePlayer() {}

    static void build(Path checkout) throws IOException {
        var module = checkout.resolve("infra/scenarios");
        var classes = Files.createDirectories(module.resolve("target/classes"));
        var source = Files.writeString(classes.resolve("Play.java"), SOURCE);
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString());
        var jar = module.resolve("target/scenarios-1.jar");
        try (var stream = new JarOutputStream(Files.newOutputStream(jar))) {
            var entry = "jp/monozukuri/scenarios/Play.class";
            stream.putNextEntry(new JarEntry(entry));
            Files.copy(classes.resolve(entry), stream);
        }
        Files.writeString(module.resolve("target/classpath.txt"), jar.toString());
    }

    /** The next plays end with differences. */
    static void fails(Path checkout) throws IOException {
        Files.createFile(checkout.resolve("infra/scenarios/fail"));
    }

    static void succeeds(Path checkout) throws IOException {
        Files.delete(checkout.resolve("infra/scenarios/fail"));
    }

    static String arguments(Path checkout) throws IOException {
        return Files.readString(checkout.resolve("infra/scenarios/arguments"));
    }
}
