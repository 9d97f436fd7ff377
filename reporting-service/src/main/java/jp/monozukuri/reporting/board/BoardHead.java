package jp.monozukuri.reporting.board;

import java.util.List;
import jp.monozukuri.reporting.page.AsOf;
import jp.monozukuri.reporting.page.Figures;
import jp.monozukuri.reporting.page.Wareki;
import jp.monozukuri.reporting.policy.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a board: year, moment and the ways to others.
 *
 * @param year the fiscal year shown
 * @param path of this page without parameters
 * @param row the row on the map, or null
 * @param note why this year is shown, or null
 * @param version the version of the live pages before this one was read
 */
record BoardHead(
        FiscalYear year,
        List<Integer> years,
        AsOf asOf,
        String office,
        String path,
        @Nullable String row,
        @Nullable String note,
        long version) {

    /** A way to another year. */
    record YearLink(String name, String address) {}

    /** How far the year is at the moment shown. */
    public YearCourse course() {
        return YearCourse.of(year, Wareki.today(asOf.moment()));
    }

    public String yearName() {
        return Wareki.fiscalYear(year.year());
    }

    /** How much of the year is over. */
    public String progress() {
        YearCourse course = course();
        if (course.elapsed() == 0) {
            return "年度の初めの日まで";
        }
        return course.isOver()
                ? "年度は終わりました"
                : "4月1日から" + course.elapsed() + "日、年度の" + Figures.percent(course.elapsed(), course.days());
    }

    public boolean isLive() {
        return !asOf.fixed();
    }

    private String address(int fiscalYear, String more) {
        return path + "?fiscalYear=" + fiscalYear + (row == null ? "" : "&row=" + row) + more;
    }

    /** This page, live. */
    public String liveAddress() {
        return address(year.year(), "");
    }

    /** This page as it is now, for good. */
    public String fixedAddress() {
        return address(year.year(), "&asOf=" + asOf.moment());
    }

    /** The same page of other years. */
    public List<YearLink> otherYears() {
        String moment = asOf.fixed() ? "&asOf=" + asOf.moment() : "";
        return years.reversed().stream()
                .filter(other -> other != year.year())
                .map(other -> new YearLink(Wareki.fiscalYear(other), address(other, moment)))
                .toList();
    }

    public String streamAddress() {
        return "/board/stream?office=" + office + "&fiscalYear=" + year.year() + "&seen=" + version;
    }
}
