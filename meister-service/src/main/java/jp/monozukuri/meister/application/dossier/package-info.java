/**
 * Questions about one application: is it eligible, and which documents are missing?
 * In: the stored events of one application. Out: answers with their evidence, for its office, the centre and the auditor.
 */
@NullMarked
package jp.monozukuri.meister.application.dossier;

import org.jspecify.annotations.NullMarked;
