package jp.monozukuri.reporting.board;

import jp.monozukuri.reporting.page.Offices;
import jp.monozukuri.reporting.policy.Row;
import org.jspecify.annotations.Nullable;

/** A prefecture on the map; grey without an office. */
final class Tile {

    private final String office;
    private final @Nullable OfficeLine line;
    private final Row row;

    /** @param line the office, or null when none is open */
    Tile(String office, @Nullable OfficeLine line, Row row) {
        this.office = office;
        this.line = line;
        this.row = row;
    }

    public String code() {
        return office;
    }

    public String prefecture() {
        return Offices.prefecture(office);
    }

    public @Nullable String address() {
        return line == null ? null : line.address();
    }

    @Nullable
    Standing standing() {
        return line == null ? null : line.row(row).standing();
    }

    /** Place, colour and corner by classes of the style sheet. */
    public String look() {
        Standing standing = standing();
        String colour = line == null ? "k-closed" : standing == null ? "k-plain" : "k-" + standing.look();
        return "g-" + office + " " + colour + (line != null && line.isHidden() ? " two" : "");
    }

    public @Nullable String icon() {
        Standing standing = standing();
        return standing == null ? null : "#g-" + standing.look();
    }

    public String share() {
        return line == null ? "未開設" : line.row(row).wholeRate();
    }

    public String words() {
        if (line == null) {
            return prefecture() + " 未開設";
        }
        Standing standing = standing();
        return prefecture() + " " + row.shortName().abbreviation() + " "
                + line.row(row).rate()
                + (standing == null ? "" : " " + standing.words())
                + (line.isHidden() ? "。未達見込みの行が" + line.shorts() + "つ" : "");
    }
}
