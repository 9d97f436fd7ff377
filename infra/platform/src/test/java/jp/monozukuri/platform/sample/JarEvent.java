package jp.monozukuri.platform.sample;

import org.axonframework.serialization.Revision;

public sealed interface JarEvent permits JarEvent.JarOpened, JarEvent.JarFilled {

    String jarId();

    @Revision("1")
    record JarOpened(String jarId, String label) implements JarEvent {}

    @Revision("1")
    record JarFilled(String jarId, long spoons) implements JarEvent {}
}
