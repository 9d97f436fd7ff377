package jp.monozukuri.meister.register.event;

/** Something that happened to one person of the register. */
public sealed interface PersonEvent
        permits SkilledExpertRegistered,
                MeisterCarriedOver,
                MeisterCertified,
                ConditionsExplained,
                TrainingExempted,
                TrainingCompleted,
                TrainingTravelPaid,
                ProfileChanged,
                MeisterSuspended,
                MeisterReinstated,
                MeisterWithdrawn {

    /** The person's code, unique over the country. */
    String personId();

    /** The person's home office. */
    String office();

    /** The aggregate that a person is. */
    static String aggregateId(String personId) {
        return "person/" + personId;
    }
}
