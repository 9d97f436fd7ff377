/**
 * The centre takes a trade off the list.
 */
@NullMarked
package jp.monozukuri.meister.catalogue.retire;

import org.jspecify.annotations.NullMarked;
