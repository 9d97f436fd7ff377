package jp.monozukuri.competition.portrait.event;

/** What can happen to a content task. */
public sealed interface ContentTaskEvent permits ContentTaskOpened, ContentTaskAdvanced {

    /** The task, unique in its office. */
    String taskId();

    /** The office that asked for it. */
    String office();

    /** The year whose report shows it. */
    long fiscalYear();
}
