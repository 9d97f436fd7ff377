package jp.monozukuri.rules.broken.bus;

import java.util.function.Consumer;

class Caller {

    void call(Callable callable, Consumer<String> other) {
        Consumer<String> evolve = callable::evolve;
        evolve.andThen(other).accept("past the bus");
    }
}
