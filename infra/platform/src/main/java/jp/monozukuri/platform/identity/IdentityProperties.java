package jp.monozukuri.platform.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the provider's tokens name what is known of a caller. Issuer, audience and algorithms are Spring Boot's own settings,
 * {@code spring.security.oauth2.resourceserver.jwt}; without an issuer, headers are believed.
 *
 * @param officeClaim the office's code, {@code JP-01} to {@code JP-47} or {@code CENTRAL}
 * @param actorClaim a code for the person or system, never a name
 * @param roleClaim office, centre, auditor or consignor; may be missing for the first two
 */
@ConfigurationProperties("platform.identity")
record IdentityProperties(
        @DefaultValue("office") String officeClaim,
        @DefaultValue("sub") String actorClaim,
        @DefaultValue("role") String roleClaim) {

    String name(Claim claim) {
        return switch (claim) {
            case OFFICE -> officeClaim;
            case ACTOR -> actorClaim;
            case ROLE -> roleClaim;
        };
    }
}
