package jp.monozukuri.meister.register;

/** What a person of the register is; never both. */
enum Kind {
    MEISTER,
    EXPERT
}
