package jp.monozukuri.embedded;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where programs are unpacked to and which Java runs ours. */
final class Programs {

    private Programs() {}

    /** A folder in this module's build output, shared by all tests of a build; without one, in the temporary folder. */
    static Path besideTheseClasses() {
        var classes = codeSource();
        var output = classes == null ? null : classes.getParent();
        return output != null && output.endsWith("target") && Files.isWritable(output)
                ? output.resolve("programs")
                : Path.of(System.getProperty("java.io.tmpdir"), "monozukuri-ledger-" + System.getProperty("user.name"));
    }

    /** The running Java's launcher. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static @Nullable Path codeSource() {
        try {
            var source = Programs.class.getProtectionDomain().getCodeSource();
            return source == null ? null : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
