/**
 * The centre certifies an application.
 */
@NullMarked
package jp.monozukuri.meister.application.certify;

import org.jspecify.annotations.NullMarked;
