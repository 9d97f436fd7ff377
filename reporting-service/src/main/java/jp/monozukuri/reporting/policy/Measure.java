package jp.monozukuri.reporting.policy;

/** What a contribution adds to its row, and how a report reads it. */
public enum Measure {
    // Plan
    TARGET(Reading.SUM),
    PLAN_TEXT(Reading.APART),
    STATUS_TEXT(Reading.APART),
    FINALISED(Reading.SUM),
    // Activity
    PERSON_DAYS(Reading.SUM, Item.PERSON),
    ONLINE_DAYS(Reading.SUM, Item.PERSON),
    LEARNER_DAYS(Reading.SUM),
    DISPATCHES(Reading.SUM),
    // Outcome
    ANSWERS(Reading.SUM),
    POSITIVE(Reading.SUM),
    // Dispatches as planned
    OPEN(Reading.SUM),
    CANCELLED(Reading.SUM),
    COMPLETED(Reading.SUM),
    AWAITING_REPORT(Reading.SUM),
    PLANNED_MEISTER(Reading.APART, Item.PERSON),
    ACTIVE(Reading.APART, Item.PERSON),
    // Certification and register
    CERTIFICATIONS(Reading.BY_ITEM, Item.PERSON),
    NOTIFIED(Reading.BY_ITEM, Item.PERSON),
    NOT_NOTIFIED(Reading.BY_ITEM, Item.PERSON),
    CONTACTS(Reading.SUM),
    RECIPIENTS(Reading.SUM),
    KIND(Reading.BY_ITEM),
    TRADE(Reading.BY_ITEM),
    RECEIVED(Reading.SUM),
    PREPARED(Reading.SUM),
    FORWARDED(Reading.SUM),
    CERTIFIED(Reading.SUM),
    REJECTED(Reading.SUM),
    TRAINED(Reading.BY_ITEM, Item.PERSON),
    SCHEDULED(Reading.SUM),
    COURSE_COMPLETED(Reading.APART),
    EXEMPTED(Reading.SUM, Item.PERSON),
    TRAVEL_PAID(Reading.SUM, Item.PERSON),
    NOT_DISPATCHABLE(Reading.SUM, Item.PERSON),
    // Consultation and request
    CONSULTATIONS(Reading.SUM),
    HOST_TYPE(Reading.BY_ITEM),
    FOLLOWED_UP(Reading.APART),
    CONFIRMED(Reading.SUM),
    DECLINED(Reading.SUM),
    MEISTER_DECLINED(Reading.SUM),
    // Competitions and promotion
    PARTICIPANTS(Reading.BY_ITEM),
    ATHLETES(Reading.BY_ITEM, Item.PERSON),
    LEADERS(Reading.BY_ITEM, Item.PERSON),
    REQUESTED(Reading.SUM),
    ONGOING(Reading.SUM),
    DONE(Reading.SUM),
    WAITING(Reading.SUM),
    REFERRED(Reading.SUM),
    MARK(Reading.BY_ITEM),
    // Conference
    KNOWN(Reading.SUM),
    HELD(Reading.SUM),
    PENDING(Reading.BY_DATE),
    BODIES(Reading.SUM),
    CONSTITUTED(Reading.SUM),
    WRITTEN(Reading.SUM),
    // Information handling
    INCIDENTS(Reading.SUM),
    CHANNEL(Reading.BY_ITEM),
    UNREPORTED(Reading.SUM),
    UNCLOSED(Reading.SUM),
    REPORT_LAG(Reading.BY_ITEM),
    ATTESTED(Reading.SUM),
    CONTRADICTED(Reading.SUM),
    // Register of offices
    OFFICE(Reading.SUM);

    /** What the item of a line names. */
    private enum Item {
        PERSON,
        OTHER
    }

    /** How lines of a measure are summed. */
    public enum Reading {
        /** Per office and row. */
        SUM,
        /** Per item as well: distinct persons, trades, kinds. */
        BY_ITEM,
        /** Per activity date as well. */
        BY_DATE,
        /** By a question of its own. */
        APART
    }

    private final Reading reading;
    private final Item item;

    Measure(Reading reading) {
        this(reading, Item.OTHER);
    }

    Measure(Reading reading, Item item) {
        this.reading = reading;
        this.item = item;
    }

    /** How its lines are summed. */
    public Reading reading() {
        return reading;
    }

    /** Whether its items are persons, which not everyone may read. */
    public boolean namesPersons() {
        return item == Item.PERSON;
    }
}
