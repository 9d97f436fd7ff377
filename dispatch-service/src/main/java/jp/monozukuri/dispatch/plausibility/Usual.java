package jp.monozukuri.dispatch.plausibility;

import java.math.BigDecimal;
import jp.monozukuri.dispatch.host.HostType;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is usual in an office and year. Source: DOMAIN.md 2.8 for caps and hours; the others are inferences.
 *
 * @param version name of these limits, kept with each doubt
 * @param sessionsAtIndustry days of instruction of a dispatch to an SME or industry
 * @param sessionsElsewhere days of instruction of any other dispatch
 * @param leastHours a day of instruction lasts at least so long
 * @param mostHours and at most so long: an entry is a day, and a session of 1 to 3 hours may be held before and after noon
 * @param learnersInstructed learners of a day of practical instruction
 * @param learnersAddressed learners of a day at a school class or a public venue
 * @param leadDays days from the request to the first planned day
 * @param daysFromPlan days between a session and the nearest planned day
 * @param reportDays days from a session to its report
 * @param planningDays days between today and a planned day
 * @param yearEndSessions days of instruction of a dispatch within the last week of a fiscal year
 */
public record Usual(
        @DefaultValue("R7-1") String version,
        @DefaultValue("20") int sessionsAtIndustry,
        @DefaultValue("10") int sessionsElsewhere,
        @DefaultValue("1") BigDecimal leastHours,
        @DefaultValue("6") BigDecimal mostHours,
        @DefaultValue("100") int learnersInstructed,
        @DefaultValue("500") int learnersAddressed,
        @DefaultValue("14") int leadDays,
        @DefaultValue("60") int daysFromPlan,
        @DefaultValue("90") int reportDays,
        @DefaultValue("550") int planningDays,
        @DefaultValue("3") int yearEndSessions) {

    int sessions(HostType host) {
        return host == HostType.SME_OR_INDUSTRY ? sessionsAtIndustry : sessionsElsewhere;
    }

    int learners(HostType host) {
        return host.hasAudience() ? learnersAddressed : learnersInstructed;
    }
}
