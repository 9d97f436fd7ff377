/**
 * Who calls. In: a request. Out: its claims, from a token that an OpenID provider signed, or from headers that are believed.
 * Must not know what a caller may do.
 */
@NullMarked
package jp.monozukuri.platform.identity;

import org.jspecify.annotations.NullMarked;
