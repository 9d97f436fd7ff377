package jp.monozukuri.embedded;

import java.util.ArrayList;
import java.util.List;

/**
 * How a Java program of ours is run: small, with flags that are the same when its start cache is made and used.
 *
 * @param classPath the class path
 * @param heap the largest heap, e.g. {@code 128m}
 * @param extra further flags of the virtual machine
 */
record JavaRun(String classPath, String heap, List<String> extra) {

    JavaRun {
        extra = List.copyOf(extra);
    }

    /** The broker's run, on the class path of this process. */
    static JavaRun broker() {
        return new JavaRun(
                System.getProperty("java.class.path"),
                "192m",
                List.of("-Dlogback.configurationFile=jp/monozukuri/embedded/broker-logback.xml"));
    }

    /** The command line for a main class and its arguments. */
    List<String> command(String mainClass, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Programs.java());
        command.addAll(flags());
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(arguments);
        return command;
    }

    private List<String> flags() {
        var flags = new ArrayList<String>();
        flags.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8"));
        flags.addAll(extra);
        return flags;
    }
}
