package jp.monozukuri.dispatch.engagement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What is known of the days of people; an entry that is not taken in yet is not seen. */
public interface Engagements {

    /** What these people have on these days, planned and held, in dispatches of any office. */
    List<Engagement> on(Collection<LocalDate> days, Collection<String> people);
}
