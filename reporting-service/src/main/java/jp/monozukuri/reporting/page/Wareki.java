package jp.monozukuri.reporting.page;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.reporting.policy.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Dates as offices write and read them: 令和元年 from 1 May 2019, 平成31年 until the day before. Times are those of Japan.
 * Source: the design of the pages, section 6.
 */
public final class Wareki {

    /** The forms that are read, for people. */
    public static final String FORMS = "1121、11/21、R7.11.21、令和7年11月21日 10時42分、2025-11-21、2025-11-21T10:42:00+09:00";

    private record Era(String letter, String name, LocalDate first) {

        int year(LocalDate day) {
            return day.getYear() - first.getYear() + 1;
        }
    }

    private static final List<Era> ERAS =
            List.of(new Era("R", "令和", LocalDate.of(2019, 5, 1)), new Era("H", "平成", LocalDate.of(1989, 1, 8)));

    private static final Pattern MOMENT = Pattern.compile("(?<date>[^ T(]+)(?:\\([月火水木金土日]\\))?(?:[ T]*"
            + "(?<hour>\\d{1,2})(?:時|:)(?<minute>\\d{1,2})(?:分(?:(?<second>\\d{1,2})秒)?|:(?<colonSecond>\\d{2}))?)?");
    private static final Pattern OF_ERA =
            Pattern.compile("(?<era>[RHrh]|令和|平成)(?<year>\\d{1,2}|元)[.年/-](?<month>\\d{1,2})[.月/-](?<day>\\d{1,2})日?");
    private static final Pattern OF_CALENDAR =
            Pattern.compile("(?<year>\\d{4})[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?");
    private static final Pattern OF_YEAR =
            Pattern.compile("(?:(?<month>\\d{1,2})[/月](?<day>\\d{1,2})日?|(?<mmdd>\\d{4}))");

    private Wareki() {}

    /**
     * Reads a moment; a date without a time is the beginning of the day.
     *
     * @param year the fiscal year in which a date without a year lies
     */
    public static Optional<Instant> read(String text, FiscalYear year) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant());
        } catch (DateTimeException e) {
            Matcher moment = MOMENT.matcher(
                    Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
            return moment.matches() ? read(moment, year) : Optional.empty();
        }
    }

    private static Optional<Instant> read(Matcher moment, FiscalYear year) {
        try {
            LocalDate day = date(moment.group("date"), year);
            if (day == null) {
                return Optional.empty();
            }
            LocalTime time = LocalTime.of(
                    number(moment, "hour"),
                    number(moment, "minute"),
                    number(moment, "second") + number(moment, "colonSecond"));
            return Optional.of(day.atTime(time).atZone(CommandContext.ZONE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate date(String text, FiscalYear year) {
        Matcher ofEra = OF_ERA.matcher(text);
        if (ofEra.matches()) {
            return ofEra(ofEra);
        }
        Matcher ofCalendar = OF_CALENDAR.matcher(text);
        if (ofCalendar.matches()) {
            return LocalDate.of(number(ofCalendar, "year"), number(ofCalendar, "month"), number(ofCalendar, "day"));
        }
        Matcher ofYear = OF_YEAR.matcher(text);
        if (!ofYear.matches()) {
            return null;
        }
        int monthAndDay = ofYear.group("mmdd") == null
                ? number(ofYear, "month") * 100 + number(ofYear, "day")
                : number(ofYear, "mmdd");
        return within(year, monthAndDay / 100, monthAndDay % 100);
    }

    private static LocalDate within(FiscalYear year, int month, int day) {
        int calendarYear = month >= year.firstDay().getMonthValue()
                ? year.firstDay().getYear()
                : year.dayAfter().getYear();
        return LocalDate.of(calendarYear, month, day);
    }

    private static @Nullable LocalDate ofEra(Matcher text) {
        String name = text.group("era").toUpperCase(Locale.ROOT);
        Era era = ERAS.stream()
                .filter(each -> each.letter.equals(name) || each.name.equals(name))
                .findFirst()
                .orElseThrow();
        int year = text.group("year").equals("元") ? 1 : number(text, "year");
        LocalDate day = LocalDate.of(era.first.getYear() + year - 1, number(text, "month"), number(text, "day"));
        return eraOf(day).filter(era::equals).isPresent() ? day : null;
    }

    private static int number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Optional<Era> eraOf(LocalDate day) {
        return ERAS.stream().filter(era -> !day.isBefore(era.first)).findFirst();
    }

    /** A day: 令和7年11月21日. */
    public static String day(LocalDate day) {
        return year(day) + monthAndDay(day);
    }

    /** A month: 令和7年11月; one in which an era begins bears the new name. */
    public static String month(YearMonth month) {
        return year(month.atEndOfMonth()) + month.getMonthValue() + "月";
    }

    /** A day with its day of the week: 令和7年11月21日(金). */
    public static String dayOfWeek(LocalDate day) {
        return day(day) + "(" + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE) + ")";
    }

    /** A day without its year: 11月21日. */
    public static String monthAndDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** A fiscal year: 令和7年度. */
    public static String fiscalYear(int year) {
        return year(new FiscalYear(year).firstDay().plusMonths(1)) + "度";
    }

    private static String year(LocalDate day) {
        return eraOf(day)
                .map(era -> era.name + (era.year(day) == 1 ? "元" : Integer.toString(era.year(day))) + "年")
                .orElseGet(() -> day.getYear() + "年");
    }

    /** A moment: 令和7年11月21日(金) 16時20分. */
    public static String moment(Instant moment) {
        LocalDateTime local = local(moment);
        return dayOfWeek(local.toLocalDate()) + " " + time(local.toLocalTime());
    }

    /** A moment without its year: 11月21日 16時20分. */
    public static String shortMoment(Instant moment) {
        LocalDateTime local = local(moment);
        return monthAndDay(local.toLocalDate()) + " " + time(local.toLocalTime());
    }

    /** The time of a moment to the second: 16時20分05秒. */
    public static String clock(Instant moment) {
        LocalTime time = local(moment).toLocalTime();
        return time(time.withSecond(0)) + "%02d秒".formatted(time.getSecond());
    }

    private static String time(LocalTime time) {
        String minutes = "%d時%02d分".formatted(time.getHour(), time.getMinute());
        return time.getSecond() == 0 ? minutes : minutes + "%02d秒".formatted(time.getSecond());
    }

    /** The day in Japan. */
    public static LocalDate today(Instant moment) {
        return local(moment).toLocalDate();
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, CommandContext.ZONE);
    }
}
