package jp.monozukuri.competition.relay.published;

import java.util.List;

/**
 * A person is supported in a competition from now on.
 *
 * @param personRef a code of the office
 * @param support TRAVEL, TOOL_FREIGHT, or OTHER for any other kind; each once
 */
public record SupportRegistered(
        String office,
        String competition,
        long fiscalYear,
        String role,
        String personRef,
        String trade,
        List<String> support) {}
