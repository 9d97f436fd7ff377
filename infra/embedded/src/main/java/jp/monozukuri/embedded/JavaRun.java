package jp.monozukuri.embedded;

import java.util.ArrayList;
import java.util.List;

/**
 * How a Java program of ours is run: small, and with flags that are the same when its start cache is made and used.
 *
 * @param program what to run: {@code -jar <file>}, or {@code -cp <class path> <main class>}
 * @param flags flags of the virtual machine
 */
record JavaRun(List<String> program, List<String> flags) {

    private static final List<String> COMMON_FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xlog:disable",
            "-Xlog:all=error",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    JavaRun {
        program = List.copyOf(program);
        flags = List.copyOf(flags);
    }

    static JavaRun of(List<String> program, String... flags) {
        var all = new ArrayList<>(COMMON_FLAGS);
        all.addAll(List.of(flags));
        return new JavaRun(program, all);
    }

    /** The command line with further flags and the program's arguments. */
    List<String> command(List<String> furtherFlags, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Programs.java());
        command.addAll(flags);
        command.addAll(furtherFlags);
        command.addAll(program);
        command.addAll(arguments);
        return command;
    }
}
