@NullMarked
package jp.monozukuri.embedded;

import org.jspecify.annotations.NullMarked;
