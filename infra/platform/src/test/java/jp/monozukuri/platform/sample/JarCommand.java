package jp.monozukuri.platform.sample;

import jp.monozukuri.platform.command.Command;
import jp.monozukuri.platform.command.CommandContext;

public sealed interface JarCommand extends Command {

    String jarId();

    @Override
    default String target(CommandContext context) {
        return "jar/" + jarId();
    }

    record OpenJar(String jarId, String label) implements JarCommand {}

    record FillJar(String jarId, long spoons) implements JarCommand {}

    record PourSpoons(String jarId, String to, long spoons) implements JarCommand {}
}
