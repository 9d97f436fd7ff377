package jp.monozukuri.embedded;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** Stands for a Spring Boot application: lets itself be extracted, is ready at once, shows what it was told. */
final class FakeApp {

    private FakeApp() {}

    /** A checkout in which every application is built. */
    static void buildAll(Path checkout) throws IOException {
        for (var name : Addresses.SERVICES) {
            build(checkout.resolve(name + "-service"));
        }
        build(checkout.resolve("infra/gateway"));
    }

    static Path build(Path module) throws IOException {
        var output = Files.createDirectories(module.resolve("target"));
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeApp.class.getName());
        var jar = output.resolve(module.getFileName() + "-1-app.jar");
        try (var stream = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            var entry = FakeApp.class.getName().replace('.', '/') + ".class";
            stream.putNextEntry(new JarEntry(entry));
            try (var content = FakeApp.class.getResourceAsStream("/" + entry)) {
                content.transferTo(stream);
            }
        }
        return jar;
    }

    public static void main(String[] arguments) throws IOException {
        if ("tools".equals(System.getProperty("jarmode"))) {
            extract(Path.of(arguments[Arrays.asList(arguments).indexOf("--destination") + 1]));
        } else {
            serve();
        }
    }

    private static void extract(Path destination) throws IOException {
        var jar = Path.of(System.getProperty("java.class.path"));
        Files.copy(jar, destination.resolve(jar.getFileName()));
    }

    private static void serve() throws IOException {
        var address =
                new InetSocketAddress(System.getenv("SERVER_ADDRESS"), Integer.parseInt(System.getenv("SERVER_PORT")));
        var server = HttpServer.create(address, 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/environment", exchange -> {
            var told = System.getenv().entrySet().stream()
                    .filter(variable -> List.of("SPRING_", "PLATFORM_", "GATEWAY_").stream()
                            .anyMatch(variable.getKey()::startsWith))
                    .map(Object::toString)
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, told.length);
            exchange.getResponseBody().write(told);
            exchange.close();
        });
        server.start();
    }
}
