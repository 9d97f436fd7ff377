/**
 * Slice: the proposed person accepts (派遣承諾書) or declines.
 */
@NullMarked
package jp.monozukuri.dispatch.request.answer;

import org.jspecify.annotations.NullMarked;
