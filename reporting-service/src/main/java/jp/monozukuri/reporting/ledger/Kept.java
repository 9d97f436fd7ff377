package jp.monozukuri.reporting.ledger;

import jp.monozukuri.reporting.fold.Picture;

/**
 * A picture and how far it reaches.
 *
 * @param sequence number of the last event folded into it
 */
public record Kept(long sequence, Picture picture) {}
