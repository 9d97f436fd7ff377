package jp.monozukuri.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param checkout the root of the built checkout
 * @param scale how long and how much
 * @param starts whether starts are measured, which needs several of them
 */
record BenchOptions(Path checkout, Scale scale, boolean starts) {

    static final String USAGE = """
        使い方 / usage: ./infra/bench/run [--short] [--load-only]
          --short      数分で終わる試し運転。数字は当てにしない / a trial of a few minutes; do not quote its figures
          --load-only  起動とメモリーは測らない / starts and memory are not measured\
        """;

    /**
     * Reads the arguments: the checkout, then the options of the user.
     *
     * @throws IllegalArgumentException when one is not known
     */
    static BenchOptions of(List<String> arguments) {
        var options = new BenchOptions(Path.of(arguments.getFirst()), Scale.full(), true);
        for (String option : arguments.subList(1, arguments.size())) {
            options = switch (option) {
                case "--short" -> new BenchOptions(options.checkout, Scale.trial(), options.starts);
                case "--load-only" -> new BenchOptions(options.checkout, options.scale, false);
                case String other -> throw new IllegalArgumentException("知らない指定です / unknown option: " + other);
            };
        }
        return options;
    }
}
