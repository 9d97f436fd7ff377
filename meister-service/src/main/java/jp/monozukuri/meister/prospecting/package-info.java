/**
 * Contacts by which offices look for new meisters.
 * In: the command of the slice below. Out: events of one contact.
 */
@NullMarked
package jp.monozukuri.meister.prospecting;

import org.jspecify.annotations.NullMarked;
