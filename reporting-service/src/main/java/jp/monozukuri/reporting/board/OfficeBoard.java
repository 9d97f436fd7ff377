package jp.monozukuri.reporting.board;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.monozukuri.reporting.board.Boards.OfficeContent;
import jp.monozukuri.reporting.page.Figures;
import jp.monozukuri.reporting.page.Links;
import jp.monozukuri.reporting.page.Offices;
import jp.monozukuri.reporting.page.Wareki;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.PlanCodes;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;

/** The board of an office. */
final class OfficeBoard {

    private final String office;
    private final OfficeContent content;
    private final BoardHead head;
    private final Links links;
    private final Measure counted;
    private final OfficeLine line;
    private final Summary summary;

    OfficeBoard(
            String office,
            OfficeContent content,
            BoardHead head,
            Links links,
            CountingPolicies policies,
            Measure counted) {
        this.office = office;
        this.content = content;
        this.head = head;
        this.links = links;
        this.counted = counted;
        Map<Row, Long> confirmed = ActivityRows.withTotal(content.confirmed(), policies, counted);
        this.summary = new Summary(
                ActivityRows.of(content.report(), confirmed, head.course(), row -> links.why(office, row.code())));
        this.line = new OfficeLine(
                office,
                content.report().rows().stream()
                        .filter(row -> PlanCodes.ACTIVITY.contains(row.row()))
                        .toList(),
                confirmed,
                content.lastRecords().get(office),
                head.year(),
                Wareki.today(head.asOf().moment()),
                links);
    }

    public String code() {
        return office;
    }

    public String prefecture() {
        return Offices.prefecture(office);
    }

    public String title() {
        return Offices.title(content.name());
    }

    public String formAddress() {
        return links.form(office);
    }

    public String nationalAddress() {
        return links.national();
    }

    public Summary summary() {
        return summary;
    }

    /** The office as the board of the country shows it. */
    public OfficeLine line() {
        return line;
    }

    public OtherRows others() {
        return new OtherRows(content.report(), row -> links.why(office, row.code()));
    }

    /** Rows that are short come first, then those at risk, then the others. */
    public List<Chart> charts() {
        return summary.rows().stream()
                .sorted((a, b) -> Integer.compare(urgency(a), urgency(b)))
                .map(row -> new Chart(
                        row,
                        head.year(),
                        head.course(),
                        Wareki.today(head.asOf().moment()),
                        content.days().stream()
                                .filter(day -> day.row() == row.row())
                                .toList()))
                .toList();
    }

    private static int urgency(ActivityRow row) {
        Standing standing = row.standing();
        return row.isApart() ? 3 : row.isShort() ? 0 : standing == Standing.AT_RISK ? 1 : 2;
    }

    public List<FactLine> facts() {
        return content.facts().stream()
                .map(fact -> FactLine.of(fact, counted, head.asOf().moment(), links))
                .toList();
    }

    /** What a finalised year says; null while it is not final. */
    public @Nullable String finalised() {
        if (content.report().finalised() == null) {
            return null;
        }
        Map<String, Long> delta = content.report().postFinalisationDelta();
        if (delta.isEmpty()) {
            return head.yearName() + "は確定済みです。確定した後の差はありません。";
        }
        return head.yearName() + "は確定済みです。確定した後の差: "
                + delta.entrySet().stream()
                        .map(entry ->
                                Row.ofCode(entry.getKey())
                                                .map(row -> row.shortName().name())
                                                .orElse(entry.getKey()) + " "
                                        + Figures.signed(entry.getValue()) + "人日")
                        .collect(Collectors.joining("、"));
    }
}
