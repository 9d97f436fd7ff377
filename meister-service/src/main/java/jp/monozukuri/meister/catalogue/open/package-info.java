/**
 * The centre opens a regional office.
 */
@NullMarked
package jp.monozukuri.meister.catalogue.open;

import org.jspecify.annotations.NullMarked;
