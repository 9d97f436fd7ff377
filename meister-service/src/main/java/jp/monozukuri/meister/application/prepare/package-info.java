/**
 * An office completes the documents of an application. Holds policy "applicationDocuments".
 */
@NullMarked
package jp.monozukuri.meister.application.prepare;

import org.jspecify.annotations.NullMarked;
