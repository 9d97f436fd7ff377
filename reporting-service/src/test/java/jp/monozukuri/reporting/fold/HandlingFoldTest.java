package jp.monozukuri.reporting.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.monozukuri.reporting.History;
import org.junit.jupiter.api.Test;

class HandlingFoldTest {

    private final History history = new History();

    private List<String> month(String type, String more) {
        return history.tell(
                "reporting", "security-month/JP-31/2025-03", type, "{'office':'JP-31','month':'2025-03'," + more + "}");
    }

    private List<String> incident(String type, String more) {
        return history.tell(
                "reporting", "incident/I-1", type, "{'incidentId':'I-1','office':'JP-31'%s}".formatted(more));
    }

    /** DOMAIN.md 6.3. */
    @Test
    void an_attested_month_counts_until_an_incident_contradicts_it() {
        assertThat(month("MonthAttested", "'incidents':'NONE'"))
                .containsExactly("+ JP-31 2024 PII.ATTEST ATTESTED 2025-03 2025-03-01 1");
        assertThat(month("IncidentEntered", "'incidentId':'I-1'"))
                .containsExactly(
                        "- JP-31 2024 PII.ATTEST ATTESTED 2025-03 2025-03-01 -1",
                        "+ JP-31 2024 PII.ATTEST CONTRADICTED 2025-03 2025-03-01 1");
        assertThat(month("IncidentEntered", "'incidentId':'I-2'")).isEmpty();
    }

    @Test
    void a_month_attested_with_its_incident_is_not_contradicted() {
        assertThat(month("IncidentEntered", "'incidentId':'I-1'")).isEmpty();
        assertThat(month("MonthAttested", "'incidents':'REPORTED'"))
                .containsExactly("+ JP-31 2024 PII.ATTEST ATTESTED 2025-03 2025-03-01 1");
        assertThat(month("IncidentEntered", "'incidentId':'I-2'")).isEmpty();
    }

    /** DOMAIN.md 6.3. */
    @Test
    void an_incident_belongs_to_its_day_in_japan_and_is_open_until_it_is_closed() {
        assertThat(incident(
                        "IncidentReported",
                        ",'channel':'FAX','occurredAt':'2025-03-31T15:30:00Z','discoveredAt':'2025-06-24T00:00:00Z'"))
                .containsExactly(
                        "+ JP-31 2025 PII INCIDENTS I-1 2025-04-01 1",
                        "+ JP-31 2025 PII CHANNEL FAX 2025-04-01 1",
                        "+ JP-31 2025 PII UNREPORTED I-1 2025-04-01 1",
                        "+ JP-31 2025 PII.ATTEST UNCLOSED I-1 2025-04-01 1");
        assertThat(incident("IncidentReportedToConsignor", ",'reportedAt':'2025-06-24T00:30:59Z'"))
                .containsExactly(
                        "- JP-31 2025 PII UNREPORTED I-1 2025-04-01 -1",
                        "+ JP-31 2025 PII.ATTEST REPORT_LAG I-1 2025-04-01 30");
        assertThat(incident("IncidentClosed", ",'on':'2025-06-25'"))
                .containsExactly("- JP-31 2025 PII.ATTEST UNCLOSED I-1 2025-04-01 -1");
    }

    @Test
    void an_incident_reported_at_once_has_a_lag_of_nought() {
        assertThat(
                        incident(
                                "IncidentReported",
                                ",'channel':'POST','occurredAt':'2025-03-31T14:59:59Z','discoveredAt':'2025-06-24T00:00:00Z','reportedToConsignorAt':'2025-06-24T00:00:59Z'"))
                .contains("+ JP-31 2024 PII.ATTEST REPORT_LAG I-1 2025-03-31 0")
                .noneMatch(line -> line.contains("UNREPORTED"));
    }
}
