/** Tests of the arithmetic and of what is posted; the benchmark itself is run by infra/bench/run. */
@NullMarked
package jp.monozukuri.bench;

import org.jspecify.annotations.NullMarked;
