/**
 * Stored events of offices and trades. Frozen: a change is a new revision and an upcaster.
 */
@NullMarked
package jp.monozukuri.meister.catalogue.event;

import org.jspecify.annotations.NullMarked;
