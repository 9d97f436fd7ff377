package jp.monozukuri.reporting.page;

import java.util.List;
import java.util.stream.IntStream;

/** The 47 prefectures by the code of their office, in the order of JIS X 0401. */
public final class Offices {

    private static final List<String> PREFECTURES = List.of(
            "北海道", "青森", "岩手", "宮城", "秋田", "山形", "福島", "茨城", "栃木", "群馬", "埼玉", "千葉", "東京", "神奈川", "新潟", "富山", "石川",
            "福井", "山梨", "長野", "岐阜", "静岡", "愛知", "三重", "滋賀", "京都", "大阪", "兵庫", "奈良", "和歌山", "鳥取", "島根", "岡山", "広島", "山口",
            "徳島", "香川", "愛媛", "高知", "福岡", "佐賀", "長崎", "熊本", "大分", "宮崎", "鹿児島", "沖縄");

    private static final String TITLE = "技能振興コーナー";

    private Offices() {}

    /** Every code, JP-01 to JP-47. */
    public static List<String> codes() {
        return IntStream.rangeClosed(1, PREFECTURES.size())
                .mapToObj("JP-%02d"::formatted)
                .toList();
    }

    /** The short name of a prefecture, for tables and maps: 北海道, 青森. */
    public static String prefecture(String office) {
        return PREFECTURES.get(Integer.parseInt(office.substring("JP-".length())) - 1);
    }

    /** The full name of an office that was opened under a name. */
    public static String title(String name) {
        return name.endsWith("コーナー") ? name : name + TITLE;
    }
}
