package jp.monozukuri.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void a_row_shows_both_figures_and_the_ratio_with_its_spread() {
        var table = new Table();
        table.add("率", "rate", new Pairs(List.of(new Pairs.Pair(1_234, 2_468), new Pairs.Pair(1_234, 1_234))), "/s");
        table.add("時間", "time", 12.34, 5, "s");
        table.note("注", "note", "3.0 MiB");

        assertThat(table.text()).isEqualTo("""
            | 項目 / figure | システム / system | 素のエンジン / raw engine | 比 / ratio |
            |---|---|---|---|
            | 率 / rate | 1,234 /s | 1,851 /s | **0.75** (0.50–1.00) |
            | 時間 / time | 12.3 s | 5.0 s | **2.47** |
            | 注 / note | 3.0 MiB |  |  |
            """);
    }
}
