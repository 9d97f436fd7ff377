package jp.monozukuri.meister.prospecting.event;

/** Something done to find new meisters. */
public sealed interface ProspectingEvent permits ProspectContacted {

    /** The contact, unique in its office. */
    String contactId();

    /** The aggregate that a contact is. */
    static String aggregateId(String office, String contactId) {
        return "contact/" + office + "/" + contactId;
    }
}
