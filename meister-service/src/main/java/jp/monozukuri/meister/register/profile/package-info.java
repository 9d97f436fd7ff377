/**
 * Changes of the published profile of a person.
 */
@NullMarked
package jp.monozukuri.meister.register.profile;

import org.jspecify.annotations.NullMarked;
