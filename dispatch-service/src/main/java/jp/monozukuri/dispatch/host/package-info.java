/**
 * Where instruction takes place: the kinds of host.
 */
@NullMarked
package jp.monozukuri.dispatch.host;

import org.jspecify.annotations.NullMarked;
