/**
 * The trades that may be named here, as the centre lists them in the meister service.
 * In: listed trades. Out: whether a code is listed.
 * Must not know which trades a meister can be certified in: a competition takes any.
 */
@NullMarked
package jp.monozukuri.competition.catalogue;

import org.jspecify.annotations.NullMarked;
