package jp.monozukuri.embedded;

import java.io.PrintStream;

/** What the person at the terminal reads: Japanese first, English second, each step with the seconds since the start. */
final class Console implements Reporter {

    private final PrintStream out;
    private final long begin;

    Console(PrintStream out) {
        this.out = out;
        this.begin = System.nanoTime();
    }

    @Override
    public synchronized void say(String japanese, String english) {
        out.printf("[%6.1f s] %s / %s%n", seconds(), japanese, english);
        out.flush();
    }

    /** Something that stops us, on two lines. */
    synchronized void complain(StartFailure failure) {
        out.println(failure.japanese());
        out.println(failure.english());
        out.flush();
    }

    synchronized void print(String text) {
        out.print(text);
        out.flush();
    }

    double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
