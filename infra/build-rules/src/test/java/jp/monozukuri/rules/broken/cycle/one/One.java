package jp.monozukuri.rules.broken.cycle.one;

import jp.monozukuri.rules.broken.cycle.two.Two;
import org.jspecify.annotations.Nullable;

public class One {

    @Nullable
    Two other;
}
