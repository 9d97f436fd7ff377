package jp.monozukuri.reporting.plan.finalise;

import static jp.monozukuri.reporting.Deciding.centreOn;
import static jp.monozukuri.reporting.Deciding.office;
import static jp.monozukuri.reporting.Deciding.officeOn;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.command.Role;
import jp.monozukuri.reporting.Deciding;
import jp.monozukuri.reporting.plan.LedgerFigures;
import jp.monozukuri.reporting.plan.Plan;
import jp.monozukuri.reporting.plan.event.PlanSet;
import jp.monozukuri.reporting.plan.event.Position;
import jp.monozukuri.reporting.plan.event.YearFinalised;
import org.junit.jupiter.api.Test;

class FinaliseYearTest {

    private static final FinaliseYear COMMAND = new FinaliseYear("JP-31", 2024);

    private final Deciding<Plan> plan = Deciding.by(Plan.class).with(new LedgerFigures() {
        @Override
        public Snapshot activity(String office, int fiscalYear) {
            return new Snapshot(
                    Map.of(office, (long) fiscalYear),
                    List.of(new Position("dispatch", 1, 812, 2_047), new Position("meister", 0, 7, 31)));
        }

        @Override
        public boolean isOpen(String office) {
            return office.equals("JP-31");
        }
    });

    private static final YearFinalised FINALISED = new YearFinalised(
            "JP-31",
            2024,
            Map.of("JP-31", 2024L),
            List.of(new Position("dispatch", 1, 812, 2_047), new Position("meister", 0, 7, 31)));

    private static CommandContext centre(String at) {
        CommandContext office = office("CENTRAL", at);
        return new CommandContext(office.office(), Role.CENTRE, office.actor(), office.now(), office.idempotencyKey());
    }

    /** DOMAIN.md 4.4. */
    @Test
    void freezes_what_the_ledger_shows_with_the_positions_of_the_events_behind_it() {
        plan.given(new PlanSet("JP-31", 2024, Map.of("ACT.SME", 6L)))
                .when(COMMAND, centreOn("2025-04-30"))
                .applied(FINALISED);
    }

    @Test
    void needs_no_plan_and_may_come_on_the_first_of_april_in_japan() {
        plan.when(COMMAND, centre("2025-03-31T15:00:00Z")).applied(FINALISED);
    }

    /** DOMAIN.md 4.4. */
    @Test
    void refuses_a_second_before_the_year_is_over() {
        plan.when(COMMAND, centre("2025-03-31T23:59:59+09:00"))
                .refused("YEAR_NOT_OVER", "field", "fiscalYear", "value", 2024, "from", "2025-04-01");
    }

    @Test
    void refuses_a_second_time() {
        plan.given(new YearFinalised("JP-31", 2024, Map.of(), List.of()))
                .when(COMMAND, centreOn("2025-04-30"))
                .refused("ALREADY_FINALISED", "field", "fiscalYear", "value", 2024, "office", "JP-31");
    }

    @Test
    void refuses_an_office_that_is_not_open() {
        plan.when(new FinaliseYear("JP-32", 2024), centreOn("2025-04-30"))
                .refused("INVALID_PAYLOAD", "field", "targetOffice", "value", "JP-32");
    }

    /** DOMAIN.md 4.4, 7.3. */
    @Test
    void refuses_everybody_but_the_centre() {
        plan.when(COMMAND, officeOn("JP-31", "2025-04-30")).refused("FORBIDDEN_OFFICE", "office", "JP-31");
    }

    @Test
    void the_moment_counts_in_japan() {
        plan.when(
                        COMMAND,
                        new CommandContext(
                                "CENTRAL",
                                Role.CENTRE,
                                "clerk",
                                OffsetDateTime.parse("2025-03-31T14:59:59Z").toInstant(),
                                "key"))
                .refused("YEAR_NOT_OVER");
    }
}
