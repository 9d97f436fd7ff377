/**
 * An office receives an application.
 */
@NullMarked
package jp.monozukuri.meister.application.submit;

import org.jspecify.annotations.NullMarked;
