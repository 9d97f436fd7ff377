package jp.monozukuri.competition.support.line;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monozukuri.competition.support.register.RegisterSupport;
import jp.monozukuri.competition.support.withdraw.WithdrawSupport;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.command.Role;
import org.junit.jupiter.api.Test;

class SupportLineTest {

    private static final String LINE = "support/JP-01/GORIN_NATIONAL/2025/ATHLETE/GA-01/PLUMBING";
    private static final CommandContext CONTEXT =
            new CommandContext("JP-01", Role.OFFICE, "a-1", java.time.Instant.EPOCH, "k1");

    @Test
    void names_office_competition_year_role_person_and_trade() {
        assertThat(SupportLine.id("JP-01", "GORIN_NATIONAL", 2025, "ATHLETE", "GA-01", "PLUMBING"))
                .isEqualTo(LINE);
    }

    @Test
    void is_what_both_commands_concern() {
        assertThat(new RegisterSupport(
                                Competition.GORIN_NATIONAL,
                                2025,
                                SupportRole.ATHLETE,
                                "GA-01",
                                "PLUMBING",
                                null,
                                null,
                                null,
                                null)
                        .target(CONTEXT))
                .isEqualTo(LINE);
        assertThat(new WithdrawSupport(Competition.GORIN_NATIONAL, 2025, SupportRole.ATHLETE, "GA-01", "PLUMBING", null)
                        .target(CONTEXT))
                .isEqualTo(LINE);
    }
}
