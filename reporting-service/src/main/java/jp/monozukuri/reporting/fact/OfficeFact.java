package jp.monozukuri.reporting.fact;

/** Facts about a regional office. */
public sealed interface OfficeFact extends Fact {

    record OfficeOpened(String office, String nameJa) implements OfficeFact {}
}
