package jp.monozukuri.reporting.fact;

/** Facts about portraits of master craftsmen. */
public sealed interface ContentTaskFact extends Fact {

    record ContentTaskOpened(String taskId, String office, int fiscalYear) implements ContentTaskFact {}

    record ContentTaskAdvanced(String taskId, String office, int fiscalYear, String state) implements ContentTaskFact {}
}
