package jp.monozukuri.reporting.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.monozukuri.reporting.fact.PersonFact;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;

/**
 * A meister or skilled expert. Certifications count for the office that applied (policy {@code certUnit}: certifications, with
 * persons beside), everything else for the home office.
 */
final class PersonFold {

    /** Row of the steps by which a meister is or is not active. */
    static final String PERSON_ROW = "PERSON";

    private PersonFold() {}

    static Picture.Person apply(Picture.@Nullable Person before, PersonFact fact) {
        return switch (fact) {
            case PersonFact.SkilledExpertRegistered expert ->
                start(expert.personId(), expert.office(), false, null, false, null);
            case PersonFact.MeisterCarriedOver meister ->
                start(
                        meister.personId(),
                        meister.office(),
                        true,
                        meister.registeredOn(),
                        meister.trainingExempt(),
                        meister.trainedOn());
            case PersonFact.MeisterCertified certified -> {
                Picture.Person person = before == null
                        ? start(certified.personId(), certified.office(), true, certified.registeredOn(), false, null)
                        : before;
                yield change(person)
                        .certified(new Picture.Certification(certified.applicationOffice(), certified.certifiedOn()));
            }
            case PersonFact.ConditionsExplained explained ->
                change(Fold.known(before, fact)).explained(explained.on());
            case PersonFact.TrainingExempted exempted ->
                change(Fold.known(before, fact)).exempted(exempted.on());
            case PersonFact.TrainingCompleted completed ->
                change(Fold.known(before, fact)).trained(new Picture.Course(completed.on(), completed.trainingId()));
            case PersonFact.TrainingTravelPaid paid ->
                change(Fold.known(before, fact)).paid(new Picture.Travel(paid.trainingId(), paid.completedOn()));
            case PersonFact.ProfileChanged changed -> Fold.known(before, fact);
            case PersonFact.MeisterSuspended suspended ->
                change(Fold.known(before, fact)).gap(suspended.from());
            case PersonFact.MeisterWithdrawn withdrawn ->
                change(Fold.known(before, fact)).gap(withdrawn.effectiveOn());
            case PersonFact.MeisterReinstated reinstated ->
                change(Fold.known(before, fact)).reinstated(reinstated.on());
        };
    }

    private static Picture.Person start(
            String personId,
            String office,
            boolean meister,
            @Nullable LocalDate registeredOn,
            boolean exempt,
            @Nullable LocalDate trainedOn) {
        return new Picture.Person(
                personId,
                office,
                meister,
                registeredOn,
                exempt,
                trainedOn,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Change change(Picture.Person person) {
        return new Change(person);
    }

    /** One changed list of a person; records have no other way to say it. */
    private record Change(Picture.Person was) {

        Picture.Person certified(Picture.Certification certification) {
            return with(
                    plus(was.certifications(), certification),
                    was.explained(),
                    was.exempted(),
                    was.courses(),
                    was.travels(),
                    was.gaps());
        }

        Picture.Person explained(LocalDate on) {
            return with(
                    was.certifications(),
                    plus(was.explained(), on),
                    was.exempted(),
                    was.courses(),
                    was.travels(),
                    was.gaps());
        }

        Picture.Person exempted(LocalDate on) {
            return with(
                    was.certifications(),
                    was.explained(),
                    plus(was.exempted(), on),
                    was.courses(),
                    was.travels(),
                    was.gaps());
        }

        Picture.Person trained(Picture.Course course) {
            return with(
                    was.certifications(),
                    was.explained(),
                    was.exempted(),
                    plus(was.courses(), course),
                    was.travels(),
                    was.gaps());
        }

        Picture.Person paid(Picture.Travel travel) {
            return with(
                    was.certifications(),
                    was.explained(),
                    was.exempted(),
                    was.courses(),
                    plus(was.travels(), travel),
                    was.gaps());
        }

        Picture.Person gap(LocalDate from) {
            return gaps(plus(was.gaps(), new Picture.Gap(from, null)));
        }

        /** Ends every open gap. */
        Picture.Person reinstated(LocalDate on) {
            return gaps(was.gaps().stream()
                    .map(gap -> gap.until() == null ? new Picture.Gap(gap.from(), on) : gap)
                    .toList());
        }

        private Picture.Person gaps(List<Picture.Gap> gaps) {
            return with(was.certifications(), was.explained(), was.exempted(), was.courses(), was.travels(), gaps);
        }

        private Picture.Person with(
                List<Picture.Certification> certifications,
                List<LocalDate> explained,
                List<LocalDate> exempted,
                List<Picture.Course> courses,
                List<Picture.Travel> travels,
                List<Picture.Gap> gaps) {
            return new Picture.Person(
                    was.personId(),
                    was.office(),
                    was.meister(),
                    was.registeredOn(),
                    was.exempt(),
                    was.trainedOn(),
                    certifications,
                    explained,
                    exempted,
                    courses,
                    travels,
                    gaps);
        }

        private static <T> List<T> plus(List<T> list, T more) {
            return Stream.concat(list.stream(), Stream.of(more)).toList();
        }
    }

    static void contribute(Picture.Person person, Sheet sheet) {
        String id = person.personId();
        for (Picture.Certification certification : person.certifications()) {
            sheet.on(certification.office(), certification.on(), Row.CERT, Measure.CERTIFICATIONS, id);
            if (person.explained().isEmpty()) {
                sheet.on(certification.office(), certification.on(), Row.COND, Measure.NOT_NOTIFIED, id);
            }
        }
        String office = person.office();
        person.explained().forEach(on -> sheet.on(office, on, Row.COND, Measure.NOTIFIED, id));
        person.exempted().forEach(on -> sheet.on(office, on, Row.TRAIN, Measure.EXEMPTED, id));
        for (Picture.Course course : person.courses()) {
            sheet.on(office, course.on(), Row.TRAIN, Measure.TRAINED, id);
            if (course.trainingId() != null) {
                sheet.always(office, Row.TRAIN.code(), Measure.COURSE_COMPLETED, course.trainingId(), course.on(), 1);
            }
        }
        person.travels().forEach(paid -> sheet.on(office, paid.completedOn(), Row.TRAIN, Measure.TRAVEL_PAID, id));
        if (person.meister() && person.registeredOn() != null) {
            steps(person, person.registeredOn(), sheet);
        }
    }

    /** Active from registration on, except in gaps: +1 from each day on which it begins, -1 from each on which it ends. */
    private static void steps(Picture.Person person, LocalDate registeredOn, Sheet sheet) {
        step(person, registeredOn, 1, sheet);
        for (Picture.Gap gap : merged(person.gaps(), registeredOn)) {
            step(person, gap.from(), -1, sheet);
            if (gap.until() != null) {
                step(person, gap.until(), 1, sheet);
            }
        }
    }

    private static void step(Picture.Person person, LocalDate from, int amount, Sheet sheet) {
        sheet.always(person.office(), PERSON_ROW, Measure.ACTIVE, person.personId(), from, amount);
        if (!mayInstruct(person)) {
            sheet.always(person.office(), Row.TRAIN.code(), Measure.NOT_DISPATCHABLE, person.personId(), from, amount);
        }
    }

    /** Trained or exempt at any date. */
    private static boolean mayInstruct(Picture.Person person) {
        return person.exempt()
                || person.trainedOn() != null
                || !person.exempted().isEmpty()
                || !person.courses().isEmpty();
    }

    /** The gaps from registration on, overlapping ones as one. */
    private static List<Picture.Gap> merged(List<Picture.Gap> gaps, LocalDate registeredOn) {
        List<Picture.Gap> sorted = gaps.stream()
                .filter(gap -> gap.until() == null
                        || (gap.until().isAfter(registeredOn) && gap.until().isAfter(gap.from())))
                .map(gap -> gap.from().isBefore(registeredOn) ? new Picture.Gap(registeredOn, gap.until()) : gap)
                .sorted(Comparator.comparing(Picture.Gap::from))
                .toList();
        List<Picture.Gap> merged = new ArrayList<>();
        for (Picture.Gap gap : sorted) {
            Picture.Gap last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || (last.until() != null && last.until().isBefore(gap.from()))) {
                merged.add(gap);
            } else {
                merged.set(merged.size() - 1, new Picture.Gap(last.from(), later(last.until(), gap.until())));
            }
        }
        return merged;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return null;
        }
        return a.isAfter(b) ? a : b;
    }
}
