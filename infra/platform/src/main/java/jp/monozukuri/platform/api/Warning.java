package jp.monozukuri.platform.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A doubt about an accepted entry; it refuses nothing.
 *
 * @param code stable code for programs
 * @param field path of the field in the payload
 * @param value the value as it was sent
 * @param rule what is usual, in Japanese
 * @param ruleEn the same in English
 */
@JsonPropertyOrder({"code", "field", "value", "rule", "ruleEn"})
public record Warning(String code, String field, String value, String rule, String ruleEn) {}
