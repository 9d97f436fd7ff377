package jp.monozukuri.reporting.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.monozukuri.reporting.board.Boards.NationalContent;
import jp.monozukuri.reporting.page.Links;
import jp.monozukuri.reporting.page.Offices;
import jp.monozukuri.reporting.page.Wareki;
import jp.monozukuri.reporting.policy.CountingPolicies;
import jp.monozukuri.reporting.policy.Measure;
import jp.monozukuri.reporting.policy.Row;
import jp.monozukuri.reporting.report.ReportQuery;
import jp.monozukuri.reporting.report.ReportRow;

/** The board of the country. */
final class NationalBoard {

    /** The rows that the map can show, the total first. */
    static final List<Row> ON_MAP = Stream.concat(Row.of(Row.Kind.TOTAL).stream(), Row.of(Row.Kind.CATEGORY).stream())
            .toList();

    /** A way to the map of another row. */
    record MapLink(String name, String address, boolean present) {}

    private final NationalContent content;
    private final BoardHead head;
    private final Links links;
    private final Measure counted;
    private final Row onMap;
    private final Summary summary;
    private final List<OfficeLine> offices;

    NationalBoard(
            NationalContent content,
            BoardHead head,
            Links links,
            CountingPolicies policies,
            Measure counted,
            Row onMap) {
        this.content = content;
        this.head = head;
        this.links = links;
        this.counted = counted;
        this.onMap = onMap;
        LocalDate today = Wareki.today(head.asOf().moment());
        YearCourse course = head.course();
        Map<String, Map<Row, Long>> confirmed = new HashMap<>();
        content.confirmed()
                .forEach((office, rows) -> confirmed.put(office, ActivityRows.withTotal(rows, policies, counted)));
        Map<Row, Long> everywhere = new HashMap<>();
        confirmed.values().forEach(rows -> rows.forEach((row, days) -> everywhere.merge(row, days, Long::sum)));
        this.summary = new Summary(ActivityRows.of(
                content.country().report(), everywhere, course, row -> links.why(ReportQuery.NATIONAL, row.code())));
        this.offices = content.country().activityByOffice().entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), confirmed, today))
                .toList();
    }

    private OfficeLine line(
            String office, List<ReportRow> figures, Map<String, Map<Row, Long>> confirmed, LocalDate today) {
        return new OfficeLine(
                office,
                figures,
                confirmed.getOrDefault(office, Map.of()),
                content.lastRecords().get(office),
                head.year(),
                today,
                links);
    }

    public Summary summary() {
        return summary;
    }

    public OtherRows others() {
        return new OtherRows(content.country().report(), row -> links.why(ReportQuery.NATIONAL, row.code()));
    }

    /** Every open office, by code. */
    public List<OfficeLine> offices() {
        return offices;
    }

    /** The offices without a record for long, the longest first. */
    public List<OfficeLine> silent() {
        return offices.stream()
                .filter(OfficeLine::isSilent)
                .sorted(Comparator.comparing(
                                (OfficeLine office) -> content.lastRecords().get(office.code()),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(OfficeLine::code))
                .toList();
    }

    /** The offices whose total hides shortfalls, most of them first. */
    public List<OfficeLine> hidden() {
        return offices.stream()
                .filter(OfficeLine::isHidden)
                .sorted(Comparator.comparing(OfficeLine::shorts).reversed().thenComparing(OfficeLine::code))
                .toList();
    }

    public List<Tile> tiles() {
        Map<String, OfficeLine> open = new HashMap<>();
        offices.forEach(office -> open.put(office.code(), office));
        return Offices.codes().stream()
                .map(office -> new Tile(office, open.get(office), onMap))
                .toList();
    }

    /** How many prefectures stand like this on the map. */
    public long count(String look) {
        return tiles().stream()
                .map(Tile::standing)
                .filter(standing -> standing != null && standing.look().equals(look))
                .count();
    }

    public long closed() {
        return Offices.codes().size() - offices.size();
    }

    public List<MapLink> maps() {
        return ON_MAP.stream()
                .map(row -> new MapLink(row.shortName().abbreviation(), links.map(row.code()), row == onMap))
                .toList();
    }

    /** The short names of the categories, for the heads of tables. */
    public List<String> categories() {
        return Row.of(Row.Kind.CATEGORY).stream()
                .map(row -> row.shortName().abbreviation())
                .toList();
    }

    public List<FactLine> facts() {
        return content.facts().stream()
                .map(fact -> FactLine.of(fact, counted, head.asOf().moment(), links))
                .toList();
    }

    /** The difference of a row, drawn against the greatest. */
    public ActivityRow.Divergence divergence(ActivityRow row) {
        long greatest = summary.rows().stream()
                .mapToLong(each -> Math.abs(Objects.requireNonNullElse(each.differenceOrNull(), 0L)))
                .max()
                .orElse(0);
        return new ActivityRow.Divergence(Objects.requireNonNullElse(row.differenceOrNull(), 0L), greatest);
    }
}
