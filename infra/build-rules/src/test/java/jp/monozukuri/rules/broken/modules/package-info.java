/** A service whose modules look into each other. */
@NullMarked
package jp.monozukuri.rules.broken.modules;

import org.jspecify.annotations.NullMarked;
