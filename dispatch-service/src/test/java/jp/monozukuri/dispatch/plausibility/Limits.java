package jp.monozukuri.dispatch.plausibility;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The policy as the service reads it from its settings. */
public final class Limits {

    /** Without any setting. */
    public static final PlausibilityPolicy STANDARD = of(Map.of());

    private Limits() {}

    static PlausibilityPolicy of(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("dispatch.plausibility", PlausibilityPolicy.class);
    }
}
