/**
 * Consultations on the training of young craftsmen (人材育成に係る相談・援助).
 * In: OpenConsultation. Out: ConsultationOpened.
 * Must not know what becomes of them.
 */
@NullMarked
package jp.monozukuri.dispatch.consultation;

import org.jspecify.annotations.NullMarked;
