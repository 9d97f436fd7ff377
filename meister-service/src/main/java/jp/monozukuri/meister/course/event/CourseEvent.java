package jp.monozukuri.meister.course.event;

/** Something that happened to one course in teaching methods. */
public sealed interface CourseEvent permits TrainingScheduled {

    /** The course, unique over the country. */
    String trainingId();

    /** The aggregate that a course is. */
    static String aggregateId(String trainingId) {
        return "training/" + trainingId;
    }
}
