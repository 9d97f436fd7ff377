package jp.monozukuri.dispatch.warning;

import java.util.List;
import jp.monozukuri.dispatch.plausibility.DoubtCode;
import jp.monozukuri.dispatch.warning.event.EntryWarned;
import jp.monozukuri.platform.api.Warning;
import jp.monozukuri.platform.api.WarningReader;

/** Tells the warnings of a command in its answer, with what is usual in words. */
public final class WarningsTold implements WarningReader {

    @Override
    public List<Warning> read(List<Object> events) {
        return events.stream()
                .filter(EntryWarned.class::isInstance)
                .map(EntryWarned.class::cast)
                .map(WarningsTold::told)
                .toList();
    }

    private static Warning told(EntryWarned warned) {
        DoubtCode code = DoubtCode.valueOf(warned.code());
        return new Warning(
                warned.code(), warned.field(), warned.value(), code.rule(warned.usual()), code.ruleEn(warned.usual()));
    }
}
