package jp.monozukuri.platform.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who calls, when, and under which key. A parameter of every {@code decide}.
 *
 * @param office the caller's office code
 * @param role the caller's role
 * @param actor code of the acting person or system, never a name
 * @param now the moment of recording
 * @param idempotencyKey unique per office and accepted command
 */
public record CommandContext(String office, Role role, String actor, Instant now, String idempotencyKey) {

    /** The zone in which a moment has its calendar day. Source: FORMAT.md 1, "day of at". */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** The calendar day of {@link #now()} in Japan. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    /** Whether the centre calls. */
    public boolean isCentre() {
        return role == Role.CENTRE;
    }
}
