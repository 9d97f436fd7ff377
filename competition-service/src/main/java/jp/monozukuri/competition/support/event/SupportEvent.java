package jp.monozukuri.competition.support.event;

/** What can happen to a support line; all components of the line stand in each event. */
public sealed interface SupportEvent permits SupportRegistered, AgeLimitExceeded, SupportWithdrawn {

    /** The office that supports. */
    String office();

    /** GORIN_NATIONAL or YOUTH_MONOZUKURI. */
    String competition();

    /** The fiscal year, 1 April to 31 March. */
    long fiscalYear();

    /** ATHLETE or LEADER. */
    String role();

    /** The person as a code of the office. */
    String personRef();

    /** The trade code. */
    String trade();
}
