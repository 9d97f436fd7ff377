package jp.monozukuri.meister.application.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The centre certified the applicant; the person's own event is MeisterCertified.
 *
 */
@Revision("1")
public record ApplicationCertified(String applicationId, String office, LocalDate certifiedOn)
        implements ApplicationEvent {}
