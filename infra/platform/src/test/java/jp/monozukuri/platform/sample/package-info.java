/** A tiny service that the platform's tests run on: jars that hold spoons. */
@NullMarked
package jp.monozukuri.platform.sample;

import org.jspecify.annotations.NullMarked;
