/**
 * Slice: the instruction plan (講習計画書) is issued.
 */
@NullMarked
package jp.monozukuri.dispatch.request.plan;

import org.jspecify.annotations.NullMarked;
