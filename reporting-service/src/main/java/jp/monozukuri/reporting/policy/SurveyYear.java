package jp.monozukuri.reporting.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;

/** Policy {@code surveyYear}: the fiscal year in which a dispatch's surveys count. Source: FORMAT.md 7, changeable. */
public enum SurveyYear {
    LAST_SESSION {
        @Override
        public FiscalYear of(Collection<LocalDate> sessions) {
            return FiscalYear.of(Collections.max(sessions));
        }
    },
    FIRST_SESSION {
        @Override
        public FiscalYear of(Collection<LocalDate> sessions) {
            return FiscalYear.of(Collections.min(sessions));
        }
    };

    /** The year for the sessions as reported, of which there is at least one. */
    public abstract FiscalYear of(Collection<LocalDate> sessions);
}
