package jp.monozukuri.scenarios.file;

import java.util.List;

/** A scenario file that cannot be played, with everything that is wrong in it. */
public final class ScenarioFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    ScenarioFault(String file, List<String> faults) {
        super(file + " cannot be played:" + System.lineSeparator() + "  "
                + String.join(System.lineSeparator() + "  ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Each fault with its place, in the order of the file. */
    public List<String> faults() {
        return faults;
    }
}
