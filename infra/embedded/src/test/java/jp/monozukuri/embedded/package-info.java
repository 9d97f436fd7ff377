/** Tests of the embedded default: real engines, stand-ins for the applications. */
@NullMarked
package jp.monozukuri.embedded;

import org.jspecify.annotations.NullMarked;
