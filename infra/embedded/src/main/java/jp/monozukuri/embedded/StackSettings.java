package jp.monozukuri.embedded;

import java.nio.file.Path;

/**
 * What a {@link Stack} is started from and where.
 *
 * @param checkout the root of the built checkout
 * @param data the data folder; made when it is not there
 * @param programs where programs are extracted to and start caches kept; may be shared by several stacks
 * @param port the gateway's; the next four are the services', then two of the broker, then PostgreSQL's; 0 picks free ones
 * @param rehearsal whether calls may set "now" ({@code platform.rehearsal.enabled})
 * @param preparation whether missing start caches are recorded before the first start (about a minute, once per build)
 * @param fresh whether what is recorded in the data folder is deleted first
 */
public record StackSettings(
        Path checkout, Path data, Path programs, int port, boolean rehearsal, boolean preparation, boolean fresh) {

    /** The gateway's port when nobody says otherwise. */
    public static final int DEFAULT_PORT = 8080;

    private static final String DATA = ".data";
    private static final String PROGRAMS = "run";

    public StackSettings {
        checkout = checkout.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
        if (port < 0 || port > Addresses.HIGHEST_BASE) {
            throw new StartFailure(
                    "--port は 1 から " + Addresses.HIGHEST_BASE + " までの数です(" + port + " が指定されました)。",
                    "--port takes a number from 1 to " + Addresses.HIGHEST_BASE + ", not " + port + ".");
        }
    }

    /** The system of a checkout as {@code infra/up} starts it: data in {@code .data}, gateway on 8080, start caches. */
    public static StackSettings ofCheckout(Path checkout) {
        var data = checkout.resolve(DATA);
        return new StackSettings(checkout, data, data.resolve(PROGRAMS), DEFAULT_PORT, true, true, false);
    }

    /** A second system of the same checkout, for tests: own data, free ports; start caches used when they are there. */
    public static StackSettings forTests(Path checkout, Path data) {
        return new StackSettings(checkout, data, checkout.resolve(DATA).resolve(PROGRAMS), 0, true, false, false);
    }

    /** The same on another port. */
    public StackSettings withPort(int newPort) {
        return new StackSettings(checkout, data, programs, newPort, rehearsal, preparation, fresh);
    }

    /** The same with rehearsal mode on or off. */
    public StackSettings withRehearsal(boolean on) {
        return new StackSettings(checkout, data, programs, port, on, preparation, fresh);
    }

    /** The same with or without recording missing start caches. */
    public StackSettings withPreparation(boolean on) {
        return new StackSettings(checkout, data, programs, port, rehearsal, on, fresh);
    }

    /** The same, starting over or going on. */
    public StackSettings withFresh(boolean on) {
        return new StackSettings(checkout, data, programs, port, rehearsal, preparation, on);
    }
}
