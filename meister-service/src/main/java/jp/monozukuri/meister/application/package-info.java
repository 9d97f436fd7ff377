/**
 * Applications for certification, from receipt to the decision of the centre.
 * In: the commands of the slices below. Out: events of one application, and of the person certified.
 * Source: FORMAT.md 3 and 4. Holds policy "applicationDocuments".
 */
@NullMarked
package jp.monozukuri.meister.application;

import org.jspecify.annotations.NullMarked;
