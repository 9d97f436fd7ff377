package jp.monozukuri.reporting.fold;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import jp.monozukuri.reporting.fact.ConferenceFact;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;

/** The liaison conference of an office in a fiscal year: its constitution and its numbered meetings. */
final class ConferenceFold {

    private static final String WRITTEN = "WRITTEN";

    private ConferenceFold() {}

    static Picture.Conference apply(Picture.@Nullable Conference before, ConferenceFact fact) {
        return switch (fact) {
            case ConferenceFact.ConferenceConstituted constituted ->
                new Picture.Conference(
                        constituted.office(),
                        constituted.fiscalYear(),
                        constituted.on(),
                        constituted.form(),
                        constituted.bodies(),
                        before == null ? Map.of() : before.meetings());
            case ConferenceFact.ConferencePlanned planned ->
                meeting(
                        or(before, planned.office(), planned.fiscalYear()),
                        planned.no(),
                        new Picture.Meeting(planned.date(), false));
            case ConferenceFact.ConferenceHeld held ->
                meeting(
                        or(before, held.office(), held.fiscalYear()),
                        held.no(),
                        new Picture.Meeting(held.date(), true));
        };
    }

    private static Picture.Conference or(Picture.@Nullable Conference before, String office, int fiscalYear) {
        return before == null ? new Picture.Conference(office, fiscalYear, null, null, 0, Map.of()) : before;
    }

    private static Picture.Conference meeting(Picture.Conference was, long no, Picture.Meeting meeting) {
        Map<Long, Picture.Meeting> meetings = new TreeMap<>(was.meetings());
        meetings.put(no, meeting);
        return new Picture.Conference(
                was.office(), was.fiscalYear(), was.constitutedOn(), was.form(), was.bodies(), meetings);
    }

    static void contribute(Picture.Conference conference, Sheet sheet) {
        LocalDate constitutedOn = conference.constitutedOn();
        if (constitutedOn != null) {
            add(conference, Row.CONF_SETUP, Measure.CONSTITUTED, "", constitutedOn, 1, sheet);
            add(conference, Row.CONF_SETUP, Measure.BODIES, "", constitutedOn, conference.bodies(), sheet);
            if (WRITTEN.equals(conference.form())) {
                add(conference, Row.CONF_SETUP, Measure.WRITTEN, "", constitutedOn, 1, sheet);
            }
        }
        conference.meetings().forEach((no, meeting) -> {
            String item = no.toString();
            add(conference, Row.CONF, Measure.KNOWN, item, meeting.date(), 1, sheet);
            if (meeting.held()) {
                add(conference, Row.CONF, Measure.HELD, item, meeting.date(), 1, sheet);
            } else {
                add(conference, Row.CONF_SETUP, Measure.PENDING, item, meeting.date(), 1, sheet);
            }
        });
    }

    private static void add(
            Picture.Conference conference,
            Row row,
            Measure measure,
            String item,
            LocalDate day,
            long amount,
            Sheet sheet) {
        sheet.in(conference.fiscalYear(), conference.office(), row, measure, item, day, amount);
    }
}
