package jp.monozukuri.scenarios;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param gateway where the system is; without meaning when {@code fresh}
 * @param resume whether a play that was broken off is gone on with
 * @param fresh whether each file is played against an empty system of its own
 */
record PlayOptions(URI gateway, boolean resume, boolean fresh, List<Path> files) {

    static final String USAGE = """
        play [--gateway URL] [--resume] [--fresh] FILE...
          --gateway URL  where the running system is, http://localhost:8080 if not given;
                         it must be empty and in rehearsal mode
          --resume       go on with a play that was broken off on the same system
          --fresh        start an empty system for each file, on free ports, and stop it afterwards
        Exit: 0 everything is as the file says, 1 there are differences, 2 it could not be played.\
        """;

    private static final URI DEFAULT = URI.create("http://localhost:8080");

    /** @throws IllegalArgumentException saying what is wrong with the command line */
    static PlayOptions of(List<String> arguments) {
        URI gateway = null;
        boolean resume = false;
        boolean fresh = false;
        List<Path> files = new ArrayList<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--fresh")) {
                fresh = true;
            } else if (argument.equals("--resume")) {
                resume = true;
            } else if (argument.equals("--gateway") && rest.hasNext()) {
                gateway = address(rest.next());
            } else if (argument.startsWith("-")) {
                throw new IllegalArgumentException(
                        argument.equals("--gateway") ? "--gateway needs a URL" : "unknown option " + argument);
            } else {
                files.add(Path.of(argument));
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no scenario file is given");
        }
        if (fresh && (gateway != null || resume)) {
            throw new IllegalArgumentException("--fresh excludes --gateway and --resume");
        }
        return new PlayOptions(gateway == null ? DEFAULT : gateway, resume, fresh, List.copyOf(files));
    }

    private static URI address(String given) {
        URI address = URI.create(given);
        if (address.getHost() == null || !("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
            throw new IllegalArgumentException("--gateway " + given + " is not an address such as " + DEFAULT);
        }
        return address;
    }
}
