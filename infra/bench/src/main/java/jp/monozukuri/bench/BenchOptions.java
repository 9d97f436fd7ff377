package jp.monozukuri.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param checkout the root of the built checkout
 * @param scale how long and how much
 */
record BenchOptions(Path checkout, Scale scale) {

    static final String USAGE = """
            使い方 / usage: ./infra/bench/run [--short]
              --short  数分で終わる試し運転。数字は当てにしない / a trial of a few minutes; do not quote its figures\
            """;

    /**
     * Reads the arguments: the checkout, then the options of the user.
     *
     * @throws IllegalArgumentException when one is not known
     */
    static BenchOptions of(List<String> arguments) {
        Scale scale = Scale.full();
        for (String option : arguments.subList(1, arguments.size())) {
            scale = switch (option) {
                case "--short" -> Scale.trial();
                case String other -> throw new IllegalArgumentException("知らない指定です / unknown option: " + other);
            };
        }
        return new BenchOptions(Path.of(arguments.getFirst()), scale);
    }
}
