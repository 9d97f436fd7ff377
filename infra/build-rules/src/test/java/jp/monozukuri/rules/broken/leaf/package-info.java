/** What an event imports. */
@NullMarked
package jp.monozukuri.rules.broken.leaf;

import org.jspecify.annotations.NullMarked;
