package jp.monozukuri.meister.overview.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.monozukuri.meister.application.State;
import jp.monozukuri.meister.overview.ApplicationPicture;
import jp.monozukuri.meister.overview.OverviewTables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an office sent to the centre and what it has yet to send. */
public final class Batches {

    private static final List<State> WAITING = List.of(State.RECEIVED, State.PREPARED);

    private final JdbcClient jdbc;

    public Batches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A batch as it was sent; the same name sent on another day, or due on another day, is another batch. */
    record Batch(ApplicationPicture.Sent sent, List<ApplicationPicture> applications) {

        Batch {
            applications = List.copyOf(applications);
        }

        /** Sent after the day on which it was due. */
        boolean isLate() {
            return sent.on().isAfter(sent.dueOn());
        }

        List<ApplicationPicture> incomplete() {
            return applications.stream()
                    .filter(application -> !application.missing().isEmpty())
                    .toList();
        }
    }

    /**
     * An application that was not sent yet.
     *
     * @param missedDueOn the first due date of the office that passed since the day of application, or null
     */
    record Waiting(ApplicationPicture application, @Nullable LocalDate missedDueOn) {}

    /** Everything of one office. */
    record Overview(List<Batch> batches, List<Waiting> waiting) {

        Overview {
            batches = List.copyOf(batches);
            waiting = List.copyOf(waiting);
        }
    }

    /** The batches of an office, the latest first, and what waits, the oldest first; lateness is judged on a day. */
    Overview of(String office, LocalDate today) {
        return of(
                jdbc.sql("select * from application where office = :office order by applied_on, id")
                        .param("office", office)
                        .query((row, n) -> OverviewTables.application(row))
                        .list(),
                today);
    }

    /** The same from pictures in the order of their application. */
    static Overview of(List<ApplicationPicture> applications, LocalDate today) {
        Map<ApplicationPicture.Sent, List<ApplicationPicture>> sent = new LinkedHashMap<>();
        for (ApplicationPicture application : applications) {
            if (application.sent() != null) {
                sent.computeIfAbsent(application.sent(), batch -> new ArrayList<>())
                        .add(application);
            }
        }
        List<LocalDate> dueDates = sent.keySet().stream()
                .map(ApplicationPicture.Sent::dueOn)
                .sorted()
                .toList();
        return new Overview(
                sent.entrySet().stream()
                        .map(batch -> new Batch(batch.getKey(), batch.getValue()))
                        .sorted(Comparator.comparing(
                                        (Batch batch) -> batch.sent().on())
                                .reversed()
                                .thenComparing(batch -> batch.sent().batch()))
                        .toList(),
                applications.stream()
                        .filter(application -> WAITING.contains(application.state()))
                        .map(application -> new Waiting(
                                application,
                                missed(dueDates, application.appliedOn(), today)
                                        .findFirst()
                                        .orElse(null)))
                        .toList());
    }

    private static Stream<LocalDate> missed(List<LocalDate> dueDates, LocalDate appliedOn, LocalDate today) {
        return dueDates.stream().filter(due -> !due.isBefore(appliedOn)).filter(due -> due.isBefore(today));
    }
}
