package jp.monozukuri.competition.support.age;

import static jp.monozukuri.competition.support.line.Competition.GORIN_NATIONAL;
import static jp.monozukuri.competition.support.line.Competition.YOUTH_MONOZUKURI;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monozukuri.competition.support.line.Competition;

/**
 * Policy {@code ageLimit}, per edition. 技能五輪全国大会: 23 years on the last day of the calendar year, as its calls for entries
 * put it (61st: born on or after 2000-01-01). 若年者ものづくり競技大会: 20 years; its calls say 20 or younger, the day of counting
 * (1 April) is an inference. The higher limits of single trades are not modelled: whoever exceeds a limit is noted, never
 * refused. Source: DOMAIN.md 3.3; FORMAT.md 7, last paragraph.
 */
public final class AgeLimits {

    private static final int GORIN_AGE = 23;
    private static final int YOUTH_AGE = 20;

    private final List<Edition> editions;

    /** @param editions at most one per competition and fiscal year */
    public AgeLimits(List<Edition> editions) {
        this.editions = List.copyOf(editions);
    }

    /** The limits of the programme; a later edition is one more line. */
    public static AgeLimits programme() {
        return new AgeLimits(List.of(
                gorin(61, 2023), gorin(62, 2024), gorin(63, 2025), youth(18, 2023), youth(19, 2024), youth(20, 2025)));
    }

    private static Edition gorin(int number, int year) {
        return new Edition(GORIN_NATIONAL, number, year, GORIN_AGE, LocalDate.of(year, 12, 31));
    }

    private static Edition youth(int number, int year) {
        return new Edition(YOUTH_MONOZUKURI, number, year, YOUTH_AGE, LocalDate.of(year, 4, 1));
    }

    /** The edition that a person is too old for; empty too when the edition of the year is not known. */
    public Optional<Edition> exceeded(Competition competition, long fiscalYear, LocalDate bornOn) {
        return editions.stream()
                .filter(edition -> edition.competition() == competition && edition.fiscalYear() == fiscalYear)
                .filter(edition -> edition.isExceededBy(bornOn))
                .findFirst();
    }
}
