package jp.monozukuri.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.monozukuri.platform.command.CommandContext;
import jp.monozukuri.platform.command.Role;
import jp.monozukuri.platform.identity.Claim;
import jp.monozukuri.platform.identity.Identity;
import jp.monozukuri.platform.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Reads who calls and when from a request; whether that is proven is the {@link Identity}'s matter. */
public final class Caller {

    private static final Pattern OFFICE = Pattern.compile("JP-(0[1-9]|[1-3]\\d|4[0-7])|CENTRAL");
    private static final Pattern ACTOR = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String CENTRE = "CENTRAL";
    private static final int KEY_LENGTH = 200;

    private final Identity identity;
    private final Clock clock;
    private final boolean rehearsal;

    /** @param rehearsal whether {@code Rehearsal-Now} is obeyed */
    public Caller(Identity identity, Clock clock, boolean rehearsal) {
        this.identity = identity;
        this.clock = clock;
        this.rehearsal = rehearsal;
    }

    /**
     * The context of a command.
     *
     * @throws RuleViolation CALLER_REQUIRED, ROLE_MAY_NOT_WRITE, IDEMPOTENCY_KEY_REQUIRED, REHEARSAL_OFF, INVALID_PAYLOAD
     */
    CommandContext context(HttpServletRequest request, @Nullable String idempotencyKey) {
        String office = claim(request, Claim.OFFICE, OFFICE);
        String actor = actor(request);
        Role role = role(request, office);
        if (role == Role.AUDITOR || role == Role.CONSIGNOR) {
            throw RuleViolation.of("ROLE_MAY_NOT_WRITE", "role", role);
        }
        return new CommandContext(office, role, actor, now(request), key(idempotencyKey));
    }

    private String claim(HttpServletRequest request, Claim claim, Pattern form) {
        String value = identity.claim(request, claim);
        if (value == null || !form.matcher(value).matches()) {
            throw RuleViolation.of("CALLER_REQUIRED", "field", claim.header(), "value", value, "rule", form.pattern());
        }
        return value;
    }

    /**
     * Who asks a question.
     *
     * @throws RuleViolation CALLER_REQUIRED when the request does not say who asks
     */
    public Reader reader(HttpServletRequest request) {
        String office = claim(request, Claim.OFFICE, OFFICE);
        return new Reader(office, role(request, office));
    }

    /**
     * The person or system that calls.
     *
     * @throws RuleViolation CALLER_REQUIRED
     */
    public String actor(HttpServletRequest request) {
        return claim(request, Claim.ACTOR, ACTOR);
    }

    /** The caller's role; a caller who names no office has none. */
    public @Nullable Role role(HttpServletRequest request) {
        String office = identity.claim(request, Claim.OFFICE);
        return office == null ? null : role(request, office);
    }

    private Role role(HttpServletRequest request, String office) {
        String value = identity.claim(request, Claim.ROLE);
        Role byOffice = office.equals(CENTRE) ? Role.CENTRE : Role.OFFICE;
        if (value == null) {
            return byOffice;
        }
        try {
            Role role = Role.valueOf(value.toUpperCase(Locale.ROOT));
            if ((role == Role.CENTRE || role == Role.OFFICE) && role != byOffice) {
                throw RuleViolation.of("CALLER_REQUIRED", "field", "Role", "value", value, "rule", "Office " + office);
            }
            return role;
        } catch (IllegalArgumentException e) {
            throw RuleViolation.of(
                    "CALLER_REQUIRED", "field", "Role", "value", value, "rule", "office|centre|auditor|consignor");
        }
    }

    /** The structured-field form of the key has quotes; the bare form is taken as well. */
    private static String key(@Nullable String value) {
        if (value == null) {
            throw RuleViolation.of("IDEMPOTENCY_KEY_REQUIRED");
        }
        String key = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
        if (key.isBlank() || key.length() > KEY_LENGTH || !Storable.isStorable(key)) {
            throw RuleViolation.of("IDEMPOTENCY_KEY_REQUIRED");
        }
        return key;
    }

    /**
     * The moment of a request: the clock's, or in rehearsal mode the one that the caller sets.
     *
     * @throws RuleViolation REHEARSAL_OFF, INVALID_PAYLOAD
     */
    public Instant now(HttpServletRequest request) {
        String value = request.getHeader("Rehearsal-Now");
        if (value == null) {
            return clock.instant();
        }
        if (!rehearsal) {
            throw RuleViolation.of("REHEARSAL_OFF");
        }
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            throw RuleViolation.of(
                    "INVALID_PAYLOAD", "field", "Rehearsal-Now", "value", value, "rule", "ISO 8601 with offset");
        }
    }
}
