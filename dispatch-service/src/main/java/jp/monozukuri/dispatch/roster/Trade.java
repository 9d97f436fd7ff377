package jp.monozukuri.dispatch.roster;

/**
 * A trade that the centre has listed.
 *
 * @param certifiable whether meisters can be certified in it
 */
public record Trade(String code, boolean certifiable) {}
