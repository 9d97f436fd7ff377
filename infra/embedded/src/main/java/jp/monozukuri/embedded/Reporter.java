package jp.monozukuri.embedded;

/** Who is told what happens, in one short line of each language. Called from several threads. */
@FunctionalInterface
public interface Reporter {

    /** Tells a step, an end, a restart. */
    void say(String japanese, String english);

    /** Tells nobody. */
    static Reporter silent() {
        return (japanese, english) -> {};
    }
}
