package jp.monozukuri.reporting.signal;

/** An office's fiscal year whose figures may have changed; fiscal year 0 when all of its years may have. */
public record Change(String office, int fiscalYear) {}
