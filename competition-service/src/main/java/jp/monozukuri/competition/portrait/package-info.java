/**
 * Content tasks that portray master craftsmen (現代の名工): an interview is asked for, under way, done.
 * In: OpenContentTask, UpdateContentTask. Out: ContentTaskOpened, ContentTaskAdvanced.
 * Must not know the name of the person portrayed.
 */
@NullMarked
package jp.monozukuri.competition.portrait;

import org.jspecify.annotations.NullMarked;
