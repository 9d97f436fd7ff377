package jp.monozukuri.meister.register.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.monozukuri.meister.register.clearance.Ground.Fact;

/**
 * The answer for one person, trade and day, by what is recorded.
 *
 * @param reasons every reason that applies, the first one first; all of them say yes or all say no
 * @param notices what refuses nothing but should be known
 * @param grounds the facts of the register that were looked at
 */
record Clearance(List<Reason> reasons, List<Notice> notices, List<Ground> grounds) {

    Clearance {
        reasons = List.copyOf(reasons);
        notices = List.copyOf(notices);
        grounds = List.copyOf(grounds);
    }

    boolean may() {
        return reasons.getFirst().may();
    }

    /** Judges a career. An expert always can be sent, in the trades of the register. */
    static Clearance of(Career career, String trade, LocalDate day) {
        if (career.expert()) {
            Reason reason = career.expertTrades().contains(trade) ? Reason.EXPERT_WITH_GROUND : Reason.TRADE_MISMATCH;
            return new Clearance(List.of(reason), List.of(), career.grounds());
        }
        List<Reason> against = against(career, trade, day);
        return new Clearance(
                against.isEmpty() ? List.of(Reason.MAY_INSTRUCT) : against,
                notices(career, day),
                career.grounds().stream()
                        .filter(ground ->
                                ground.trade() == null || ground.trade().equals(trade))
                        .toList());
    }

    private static List<Reason> against(Career career, String trade, LocalDate day) {
        List<Reason> against = new ArrayList<>();
        List<Ground> certified = career.of(Fact.CERTIFIED)
                .filter(ground -> trade.equals(ground.trade()))
                .toList();
        if (certified.isEmpty()) {
            against.add(Reason.TRADE_MISMATCH);
        } else if (certified.stream().noneMatch(ground -> ground.holdsOn(day))) {
            against.add(Reason.TRADE_NOT_YET_CERTIFIED);
        }
        if (!career.holds(Fact.REGISTERED, day)) {
            against.add(Reason.NOT_YET_REGISTERED);
        }
        if (career.holds(Fact.WITHDRAWN, day)) {
            against.add(Reason.WITHDRAWN);
        }
        if (career.holds(Fact.SUSPENDED, day)) {
            against.add(Reason.SUSPENDED);
        }
        if (!career.holds(Fact.TRAINED, day) && !career.holds(Fact.EXEMPT, day)) {
            against.add(Reason.TRAINING_REQUIRED);
        }
        return against;
    }

    private static List<Notice> notices(Career career, LocalDate day) {
        List<Notice> notices = new ArrayList<>();
        if (!career.holds(Fact.CONDITIONS_EXPLAINED, day)) {
            notices.add(Notice.CONDITIONS_NOT_EXPLAINED);
        }
        if (career.grounds().stream().anyMatch(ground -> isAbsenceAfter(ground, day))) {
            notices.add(Notice.LEAVES_LATER);
        }
        return notices;
    }

    /** An absence that ended before it began never was. */
    private static boolean isAbsenceAfter(Ground ground, LocalDate day) {
        boolean absence = ground.fact() == Fact.SUSPENDED || ground.fact() == Fact.WITHDRAWN;
        return absence && ground.on().isAfter(day) && ground.holdsOn(ground.on());
    }
}
