/** Stands for a service. */
@NullMarked
package jp.monozukuri.meister;

import org.jspecify.annotations.NullMarked;
