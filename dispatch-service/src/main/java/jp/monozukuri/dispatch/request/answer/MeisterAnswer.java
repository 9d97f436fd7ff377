package jp.monozukuri.dispatch.request.answer;

/** The answer to a proposal. */
public enum MeisterAnswer {
    /** Will go (派遣承諾書). */
    ACCEPTED,
    /** Will not go. */
    DECLINED
}
