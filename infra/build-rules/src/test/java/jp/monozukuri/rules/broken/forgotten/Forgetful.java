package jp.monozukuri.rules.broken.forgotten;

import jp.monozukuri.rules.broken.forgotten.event.Remembered;
import org.axonframework.eventsourcing.EventSourcingHandler;

class Forgetful {

    String id = "";

    @EventSourcingHandler
    void evolve(Remembered event) {
        this.id = event.id();
    }
}
