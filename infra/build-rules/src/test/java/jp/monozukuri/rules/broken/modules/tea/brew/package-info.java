/** Slice. */
@NullMarked
package jp.monozukuri.rules.broken.modules.tea.brew;

import org.jspecify.annotations.NullMarked;
