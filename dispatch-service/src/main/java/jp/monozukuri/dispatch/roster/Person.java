package jp.monozukuri.dispatch.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person who may be sent, as far as sending needs to know. */
public sealed interface Person {

    /** The person's code. */
    String id();

    /** The home office. */
    String office();

    /** Codes of the person's trades. */
    Set<String> trades();

    /** The kind as stored and published: MEISTER or EXPERT. */
    String kind();

    /**
     * A certified meister.
     *
     * @param registeredOn active from this day
     * @param sendableFrom exempt or trained from this day, the earlier of both; null when neither
     * @param gaps times of suspension or withdrawal
     */
    record Meister(
            String id,
            String office,
            LocalDate registeredOn,
            @Nullable LocalDate sendableFrom,
            Set<String> trades,
            List<Gap> gaps)
            implements Person {

        @Override
        public String kind() {
            return "MEISTER";
        }
    }

    /** A skilled expert (熟練技能者等), who is not a meister. */
    record Expert(String id, String office, Set<String> trades) implements Person {

        @Override
        public String kind() {
            return "EXPERT";
        }
    }

    /**
     * A time in which a meister may not be sent.
     *
     * @param from the first day of it
     * @param until the first day after it; null while it is open
     */
    record Gap(LocalDate from, @Nullable LocalDate until) {}
}
