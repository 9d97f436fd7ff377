/**
 * An office completes the documents of an application.
 */
@NullMarked
package jp.monozukuri.meister.application.prepare;

import org.jspecify.annotations.NullMarked;
