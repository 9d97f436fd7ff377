package jp.monozukuri.scenarios.report;

/**
 * One thing that is not as the scenario says.
 *
 * @param place the step or the query
 * @param subject the command or the row
 * @param field what differs in it
 * @param expected as the scenario has it
 * @param actual as the system has it
 */
public record Difference(String place, String subject, String field, String expected, String actual) {}
