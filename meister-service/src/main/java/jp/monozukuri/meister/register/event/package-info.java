/**
 * Stored events of a person. Frozen: a change is a new revision and an upcaster.
 * Persons are codes; no name stands here.
 */
@NullMarked
package jp.monozukuri.meister.register.event;

import org.jspecify.annotations.NullMarked;
