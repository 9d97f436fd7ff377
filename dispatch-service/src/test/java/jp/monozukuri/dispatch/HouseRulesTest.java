package jp.monozukuri.dispatch;

import java.util.stream.Stream;
import jp.monozukuri.dispatch.request.event.InstructionPlanIssued;
import jp.monozukuri.dispatch.request.event.PriorMeetingHeld;
import jp.monozukuri.rules.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    /** No rule asks whether the meeting was held or the plan issued. */
    @TestFactory
    Stream<DynamicTest> house_rules() {
        return HouseRules.ofService(DispatchService.class, PriorMeetingHeld.class, InstructionPlanIssued.class);
    }
}
