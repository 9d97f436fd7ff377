/**
 * The formatter of the build for a Maven that runs on a Java older than the sources.
 * In: the project's folder. Out: the same text as Spotless gives, checked or written.
 */
@NullMarked
package jp.monozukuri.rules.format;

import org.jspecify.annotations.NullMarked;
