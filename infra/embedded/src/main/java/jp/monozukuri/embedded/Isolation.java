package jp.monozukuri.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How this system sets a child process apart: in a session of its own, so that Ctrl-C at the terminal reaches the
 * supervisor only; with a signal at the supervisor's death, so that nothing stays behind; without root's rights where
 * a program refuses them. What the system does not offer is left out.
 *
 * @param sessions {@code setsid} is there
 * @param deathSignals {@code setpriv} can ask the kernel for a signal at the parent's death
 * @param unprivileged how a program that refuses root is started
 */
record Isolation(boolean sessions, boolean deathSignals, Unprivileged unprivileged) {

    /** The user PostgreSQL runs as when user namespaces are refused to root; "nobody" on the usual systems. */
    static final int NOBODY = 65534;

    private static final int PROBE_SECONDS = 5;

    /** Ways to start a program that refuses to run as root. */
    enum Unprivileged {
        /** We are not root. */
        AS_WE_ARE,
        /** A user namespace without root in it; files stay owned by us. */
        USER_NAMESPACE,
        /** The user {@link #NOBODY}, to whom the files must belong. */
        OTHER_USER,
        /** This system offers none. */
        IMPOSSIBLE
    }

    /** Finds out by trying. */
    static Isolation detect() {
        var root = new UnixSystem().getUid() == 0;
        var unprivileged = !root
                ? Unprivileged.AS_WE_ARE
                : works("unshare", "--user", "true")
                        ? Unprivileged.USER_NAMESPACE
                        : works("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "true")
                                ? Unprivileged.OTHER_USER
                                : Unprivileged.IMPOSSIBLE;
        return new Isolation(works("setsid", "true"), works("setpriv", "--pdeathsig", "TERM", "true"), unprivileged);
    }

    /** The command line that starts the command set apart; the process keeps its id through all of it. */
    List<String> wrap(List<String> command, String deathSignal, boolean dropRoot) {
        var line = new ArrayList<String>();
        if (sessions) {
            line.add("setsid");
        }
        if (dropRoot) {
            line.addAll(
                    switch (unprivileged) {
                        case AS_WE_ARE, IMPOSSIBLE -> List.of();
                        case USER_NAMESPACE -> List.of("unshare", "--user");
                        case OTHER_USER ->
                            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
                    });
        }
        // Last, because the kernel forgets the request when the user changes.
        if (deathSignals) {
            line.addAll(List.of("setpriv", "--pdeathsig", deathSignal));
        }
        line.addAll(command);
        return line;
    }

    private static boolean works(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            if (process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
