/**
 * The centre rejects an application.
 */
@NullMarked
package jp.monozukuri.meister.application.reject;

import org.jspecify.annotations.NullMarked;
