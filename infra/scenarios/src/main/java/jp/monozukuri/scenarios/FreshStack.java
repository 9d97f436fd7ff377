package jp.monozukuri.scenarios;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import jp.monozukuri.embedded.Stack;
import jp.monozukuri.embedded.StackSettings;
import jp.monozukuri.scenarios.http.SystemFailure;
import org.jspecify.annotations.Nullable;

/**
 * An empty system for one play: on free ports, in a temporary folder. The folder is deleted after a play that came to its end;
 * otherwise it stays, because the logs in it tell why.
 */
final class FreshStack implements AutoCloseable {

    /** System property that names the root of the checkout; {@code infra/play} sets it. */
    static final String CHECKOUT = "monozukuri.checkout";

    private final Path data;
    private final Stack stack;
    private final PrintStream progress;
    private final Thread atExit = new Thread(this::stop, "stop-fresh-stack");

    private boolean played;

    private FreshStack(Path data, Stack stack, PrintStream progress) {
        this.data = data;
        this.stack = stack;
        this.progress = progress;
    }

    /**
     * Starts it.
     *
     * @param progress is told what happens
     * @throws jp.monozukuri.embedded.StartFailure when it does not start
     */
    static FreshStack start(PrintStream progress) {
        String checkout = System.getProperty(CHECKOUT);
        if (checkout == null) {
            throw new SystemFailure(
                    "--fresh starts the system of a checkout; use infra/play, which says where that is");
        }
        Path data = temporaryFolder();
        var stack = Stack.start(
                StackSettings.forTests(Path.of(checkout), data), (japanese, english) -> progress.println(english));
        var fresh = new FreshStack(data, stack, progress);
        Runtime.getRuntime().addShutdownHook(fresh.atExit);
        return fresh;
    }

    URI gateway() {
        return stack.gateway();
    }

    /** Says that the play came to its end, whatever it showed. */
    void playedToTheEnd() {
        played = true;
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private void stop() {
        stack.close();
        if (played) {
            delete(data);
        } else {
            progress.println("The data and logs of the broken-off play are kept in " + data);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("monozukuri-play-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                        throws IOException {
                    Files.deleteIfExists(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
