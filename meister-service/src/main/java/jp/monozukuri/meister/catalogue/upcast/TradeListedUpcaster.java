package jp.monozukuri.meister.catalogue.upcast;

import jp.monozukuri.meister.catalogue.Division;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code TradeListed} 1 to 2: the list of that time had one division, and its trades stood in it from the beginning. */
public final class TradeListedUpcaster extends SingleEventUpcaster {

    private static final SimpleSerializedType OLD = new SimpleSerializedType("TradeListed", "1");
    private static final SimpleSerializedType NEW = new SimpleSerializedType("TradeListed", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(OLD);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(NEW, JsonNode.class, payload -> {
            ObjectNode upcast = (ObjectNode) payload.deepCopy();
            upcast.put("division", Division.MONOZUKURI.name());
            upcast.putNull("validFrom");
            return upcast;
        });
    }
}
