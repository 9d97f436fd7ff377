package jp.monozukuri.dispatch.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monozukuri.dispatch.engagement.DispatchPicture;
import jp.monozukuri.dispatch.roster.Person;
import jp.monozukuri.dispatch.roster.TrainingGate;

/** A confirmed dispatch in which somebody can no longer be sent on a planned day. Source: FORMAT.md 5, PIPE needsRematch. */
record Rematch(String dispatchId, String trade, List<Gone> gone) {

    /**
     * Somebody and a planned day.
     *
     * @param code why not: the code with which the same plan would be refused now
     */
    record Gone(String personId, LocalDate date, String code, String ja, String en) {}

    /**
     * Those among open dispatches that need a new match; a pure function.
     *
     * @param people the people of these dispatches as recorded now
     * @param from planned days before this day are past and not looked at
     */
    static List<Rematch> among(List<DispatchPicture> open, Map<String, Person> people, LocalDate from) {
        List<Rematch> rematches = new ArrayList<>();
        for (DispatchPicture dispatch : open) {
            List<Gone> gone = gone(dispatch, people, from);
            if (!gone.isEmpty()) {
                rematches.add(new Rematch(dispatch.id(), dispatch.trade(), gone));
            }
        }
        return rematches;
    }

    private static List<Gone> gone(DispatchPicture dispatch, Map<String, Person> people, LocalDate from) {
        return dispatch.plannedDates().stream()
                .filter(day -> !day.isBefore(from))
                .sorted()
                .flatMap(day -> dispatch.people().stream()
                        .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                        .flatMap(person -> gone(person, day).stream()))
                .toList();
    }

    private static Optional<Gone> gone(Person person, LocalDate day) {
        return switch (TrainingGate.ask(person, day)) {
            case OPEN -> Optional.empty();
            case NOT_ACTIVE ->
                Optional.of(new Gone(
                        person.id(),
                        day,
                        "MEISTER_NOT_ACTIVE_ON_DATE",
                        "この日には登録前、活動休止中又は登録抹消後です",
                        "is not registered yet, suspended or withdrawn on this day"));
            case NOT_TRAINED ->
                Optional.of(new Gone(
                        person.id(),
                        day,
                        "TRAINING_REQUIRED",
                        "この日までに指導技法等講習を修了しておらず、免除もされていません",
                        "has neither completed the training nor been exempted by this day"));
        };
    }
}
