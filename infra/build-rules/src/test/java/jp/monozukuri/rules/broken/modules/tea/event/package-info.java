/** Stored events. */
@NullMarked
package jp.monozukuri.rules.broken.modules.tea.event;

import org.jspecify.annotations.NullMarked;
