package jp.monozukuri.embedded;

/** What {@code up} shows when everything is ready: where to look and what to try. */
final class Welcome {

    private static final String ASPECT = "fiscalYear=2025&asOf=2025-11-21T00:00:00%2B09:00";

    private Welcome() {}

    /** The address a person types. */
    static String address(Stack stack) {
        return "http://localhost:" + stack.gateway().getPort();
    }

    static String text(Stack stack, StackSettings settings) {
        return """

                  開く / open
                    %1$s/
                    %1$s/board/office/JP-01?%2$s

                  試す / try
                    curl -s '%1$s/api/reporting/reports/JP-01/2025?asOf=2025-11-21T00:00:00%%2B09:00'
                    curl -s '%1$s/api/dispatch/commands/OpenConsultation' -H 'Content-Type: application/json' \
                -H 'Office: JP-01' -H 'Actor: clerk-01' -H 'Idempotency-Key: try-1' \
                -d '{"consultationId":"CO-TRY-1","hostType":"ELEM_JHS","on":"2025-11-21","topic":"実技指導の進め方"}'

                  データ / data   %3$s
                  ログ / logs     %4$s
                  リハーサル / rehearsal mode   %5$s
                  停止 / stop   Ctrl-C

                """.formatted(
                        address(stack),
                        ASPECT,
                        settings.data(),
                        stack.logs(),
                        settings.rehearsal()
                                ? "オン: 呼出しが「今」を指定できます(--no-rehearsal で切る)/ on: calls may set \"now\""
                                : "オフ / off");
    }
}
