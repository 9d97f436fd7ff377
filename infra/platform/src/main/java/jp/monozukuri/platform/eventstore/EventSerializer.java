package jp.monozukuri.platform.eventstore;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's JSON serializer with logical type names in place of class names. */
final class EventSerializer extends Jackson3Serializer {

    private final EventTypes types;

    EventSerializer(EventTypes types) {
        super(builder());
        this.types = types;
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(Class type) {
        return type != null && types.knows(type)
                ? new SimpleSerializedType(types.nameOf(type), types.revisionOf(type))
                : super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return types.isName(type.getName()) ? types.classOf(type.getName()) : super.classForType(type);
    }
}
