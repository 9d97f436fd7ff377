/** Tests of the dispatch service as a whole, and what its other tests share. */
@NullMarked
package jp.monozukuri.dispatch;

import org.jspecify.annotations.NullMarked;
