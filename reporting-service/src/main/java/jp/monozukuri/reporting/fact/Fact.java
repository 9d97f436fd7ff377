package jp.monozukuri.reporting.fact;

/** Something that happened, as far as it is counted. Each group below has the same subject. */
public sealed interface Fact
        permits OfficeFact,
                TradeFact,
                PersonFact,
                ContactFact,
                ApplicationFact,
                TrainingFact,
                ConsultationFact,
                RequestFact,
                DispatchFact,
                QualifierFact,
                SupportFact,
                ContentTaskFact,
                EnquiryFact,
                PlanFact,
                ConferenceFact,
                MonthFact,
                IncidentFact,
                CommunicationFact {}
