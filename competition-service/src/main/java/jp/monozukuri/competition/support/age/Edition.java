package jp.monozukuri.competition.support.age;

import java.time.LocalDate;
import jp.monozukuri.competition.support.line.Competition;

/**
 * One edition of a competition with the age that its call for entries allows.
 *
 * @param number of the edition, from 1
 * @param fiscalYear the fiscal year in which it is held
 * @param greatestAge in whole years, inclusive
 * @param countedOn the day on which the age is counted
 */
public record Edition(Competition competition, int number, long fiscalYear, int greatestAge, LocalDate countedOn) {

    /** The first date of birth that is young enough. */
    public LocalDate bornFrom() {
        return countedOn.minusYears(greatestAge + 1L).plusDays(1);
    }

    /** Whether a person is older than the edition allows. */
    boolean isExceededBy(LocalDate bornOn) {
        return bornOn.isBefore(bornFrom());
    }
}
