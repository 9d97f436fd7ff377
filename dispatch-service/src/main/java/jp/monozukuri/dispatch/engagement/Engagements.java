package jp.monozukuri.dispatch.engagement;

import java.util.Collection;
import java.util.List;

/** What is known of the days of people; an entry that is not taken in yet is not seen. */
public interface Engagements {

    /** All days of these people, planned and held, in dispatches of any office. */
    List<Engagement> of(Collection<String> people);
}
