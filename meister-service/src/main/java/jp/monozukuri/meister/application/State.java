package jp.monozukuri.meister.application;

/** Where an application stands. Source: DOMAIN.md 1. */
public enum State {
    RECEIVED,
    PREPARED,
    FORWARDED,
    CERTIFIED,
    REJECTED
}
