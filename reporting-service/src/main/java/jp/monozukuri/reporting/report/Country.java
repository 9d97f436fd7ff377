package jp.monozukuri.reporting.report;

import java.util.List;
import java.util.SortedMap;

/**
 * The country's report with what each office adds to it, of one snapshot.
 *
 * @param activityByOffice the activity rows of every office of {@link Report#byOffice()}
 */
public record Country(Report report, SortedMap<String, List<ReportRow>> activityByOffice) {}
