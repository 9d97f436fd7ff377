package jp.monozukuri.dispatch.inbox;

import java.util.ArrayList;
import java.util.List;
import jp.monozukuri.dispatch.warning.WarningTable;
import jp.monozukuri.dispatch.warning.WarningTable.Explained;
import jp.monozukuri.dispatch.warning.WarningTable.Raised;
import jp.monozukuri.platform.inbox.InboxHandler;
import jp.monozukuri.platform.inbox.IncomingEvent;
import tools.jackson.databind.JsonNode;

/** Keeps the list of warnings from the service's own topic: two writes per batch, whatever its size. */
public final class WhenWarningFactThenList implements InboxHandler {

    private final WarningTable table;

    public WhenWarningFactThenList(WarningTable table) {
        this.table = table;
    }

    @Override
    public void take(List<IncomingEvent> events) {
        List<Raised> raised = new ArrayList<>();
        List<Explained> explained = new ArrayList<>();
        for (IncomingEvent event : events) {
            JsonNode data = event.data();
            switch (event.type()) {
                case "dispatch.EntryWarned.v1" ->
                    raised.add(new Raised(
                            Fields.text(data, "about"),
                            Fields.number(data, "number"),
                            Fields.text(data, "office"),
                            Fields.text(data, "command"),
                            Fields.text(data, "code"),
                            Fields.text(data, "field"),
                            Fields.text(data, "value"),
                            Fields.text(data, "usual"),
                            event.recordedAt()));
                case "dispatch.WarningExplained.v1" ->
                    explained.add(new Explained(
                            Fields.text(data, "about"), Fields.number(data, "number"), event.recordedAt()));
                default -> {}
            }
        }
        table.raise(raised);
        table.explain(explained);
    }
}
