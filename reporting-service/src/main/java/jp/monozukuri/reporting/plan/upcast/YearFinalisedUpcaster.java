package jp.monozukuri.reporting.plan.upcast;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code YearFinalised} 1 to 2: from which events the figures were computed was not kept at that time. */
public final class YearFinalisedUpcaster extends SingleEventUpcaster {

    private static final SimpleSerializedType OLD = new SimpleSerializedType("YearFinalised", "1");
    private static final SimpleSerializedType NEW = new SimpleSerializedType("YearFinalised", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(OLD);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(NEW, JsonNode.class, payload -> {
            ObjectNode upcast = (ObjectNode) payload.deepCopy();
            upcast.putArray("positions");
            return upcast;
        });
    }
}
