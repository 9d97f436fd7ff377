package jp.monozukuri.dispatch.roster;

/** Why an expert is sent in place of a meister. Source: DOMAIN.md 2.7. */
public enum ExpertGround {
    /** No meister can be certified in the trade; checked against the list of trades. */
    TRADE_NOT_CERTIFIABLE,
    /** No meister of the trade is registered in the prefecture; recorded, not verified. */
    NO_REGISTERED_MEISTER_IN_PREFECTURE
}
