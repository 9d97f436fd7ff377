/** Another way to the database. */
@NullMarked
package jp.monozukuri.rules.broken.database;

import org.jspecify.annotations.NullMarked;
