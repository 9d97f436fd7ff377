package jp.monozukuri.bench;

import java.util.stream.Stream;
import jp.monozukuri.rules.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> house_rules() {
        return HouseRules.ofTechnique(Bench.class);
    }
}
