package jp.monozukuri.rules.broken.cycle.two;

import jp.monozukuri.rules.broken.cycle.one.One;
import org.jspecify.annotations.Nullable;

public class Two {

    @Nullable
    One other;
}
