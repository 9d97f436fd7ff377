package jp.monozukuri.reporting.audit;

import jp.monozukuri.platform.command.Role;

/**
 * As whom the auditor's pages act. Until there is a login this is the one place that says so; with a login it is read from the
 * request here.
 *
 * @param actor code of who acts
 */
record Acting(Role role, String office, String actor) {

    /** The reader of an auditor's page. */
    static Acting reader() {
        return new Acting(Role.AUDITOR, "CENTRAL", "page");
    }

    /** Whether a replay may be started: by the centre and by auditors. */
    boolean mayReplay() {
        return role == Role.CENTRE || role == Role.AUDITOR;
    }
}
