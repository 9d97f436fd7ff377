package jp.monozukuri.reporting.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jp.monozukuri.reporting.page.Figures;
import jp.monozukuri.reporting.page.Wareki;
import jp.monozukuri.reporting.replay.Progress;
import jp.monozukuri.reporting.replay.Progress.Phase;

/** A replay in words and numbers for a page. */
final class Run {

    private static final int SECONDS = 60;

    private final Progress progress;
    private final Instant now;

    Run(Progress progress, Instant now) {
        this.progress = progress;
        this.now = now;
    }

    public long number() {
        return progress.id();
    }

    public boolean isOver() {
        return progress.isOver();
    }

    public boolean isFailed() {
        return progress.phase() == Phase.FAILED;
    }

    public boolean isAgreed() {
        return progress.phase() == Phase.DONE && Objects.equals(progress.differences(), 0L);
    }

    public boolean isDifferent() {
        return progress.phase() == Phase.DONE && !isAgreed();
    }

    /** What it is doing or what came of it. */
    public String state() {
        return switch (progress.phase()) {
            case READING -> "記録を読んで数え直しています";
            case CATCHING_UP -> "いまの台帳が同じ所まで進むのを待っています";
            case COMPARING -> "いまの台帳と1行ずつ比べています";
            case DONE -> isAgreed() ? "一致" : Figures.number(progress.differences()) + "か所が違う";
            case FAILED -> "終わらなかった";
        };
    }

    public String startedAt() {
        return Wareki.moment(second(progress.startedAt()));
    }

    private static Instant second(Instant moment) {
        return moment.minusNanos(moment.getNano());
    }

    public String startedBy() {
        return progress.startedBy();
    }

    public long total() {
        return Math.max(progress.eventsTotal(), 1);
    }

    public long read() {
        return Math.min(progress.eventsRead(), total());
    }

    public String counts() {
        return Figures.number(progress.eventsRead()) + " / " + Figures.number(progress.eventsTotal()) + " 件";
    }

    /** Whole per cent, rounded down, so that 100 is all. */
    public String share() {
        return progress.eventsTotal() == 0 ? "0%" : 100 * read() / total() + "%";
    }

    public String speed() {
        return Figures.number(progress.eventsPerSecond());
    }

    public String remaining() {
        if (progress.phase() != Phase.READING || progress.eventsPerSecond() == 0) {
            return Figures.NONE;
        }
        long left = Math.max(progress.eventsTotal() - progress.eventsRead(), 0) / progress.eventsPerSecond();
        return "約 " + duration(Duration.ofSeconds(left + 1));
    }

    public String elapsed() {
        Instant end = progress.finishedAt() == null ? now : progress.finishedAt();
        Duration elapsed = Duration.between(progress.startedAt(), end);
        return duration(elapsed.isNegative() ? Duration.ZERO : elapsed);
    }

    private static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < SECONDS ? seconds + "秒" : seconds / SECONDS + "分" + seconds % SECONDS + "秒";
    }

    public String events() {
        return Figures.number(progress.eventsRead());
    }

    public String repeats() {
        return Figures.number(progress.repeats());
    }

    public String unreadable() {
        return Figures.number(progress.unreadable());
    }

    public boolean hasUnreadable() {
        return progress.unreadable() > 0;
    }

    public String lines() {
        return Figures.number(progress.lines());
    }

    public String differences() {
        return progress.differences() == null ? "照合前" : Figures.number(progress.differences());
    }

    public String failure() {
        return Objects.requireNonNullElse(progress.failure(), "");
    }

    public List<DifferenceLine> firstDifferences() {
        return progress.firstDifferences().stream().map(DifferenceLine::of).toList();
    }

    /** Whether more differ than are listed. */
    public boolean hasMore() {
        return progress.differences() != null
                && progress.differences() > progress.firstDifferences().size();
    }
}
