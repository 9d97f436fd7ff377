package jp.monozukuri.platform.identity;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * With an issuer every call but the health check needs a token that it signed for this audience; what the token says is who
 * calls, whatever headers say. Without one there is nothing to check against, and headers are believed.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration",
            "jp.monozukuri.platform.api.CommandConfiguration"
        })
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityConfiguration {

    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    @Bean
    @ConditionalOnProperty(ISSUER)
    Identity provenIdentity(IdentityProperties properties) {
        return (request, claim) -> request.getUserPrincipal() instanceof JwtAuthenticationToken token
                ? token.getToken().getClaimAsString(properties.name(claim))
                : null;
    }

    @Bean
    @ConditionalOnProperty(ISSUER)
    SecurityFilterChain callsWithToken(
            HttpSecurity http, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems)
            throws Exception {
        var refusal = new TokenRefusal(problems);
        return plain(http)
                .authorizeHttpRequests(calls -> calls.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(
                        tokens -> tokens.authenticationEntryPoint(refusal).jwt(jwt -> {}))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(refusal))
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    Identity believedIdentity() {
        return Identity.BELIEVED;
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain callsAreBelieved(HttpSecurity http) throws Exception {
        return plain(http)
                .authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
                .build();
    }

    /** No session, no form, no cookie: nothing that a browser would add by itself. The gateway sets the answers' headers. */
    private static HttpSecurity plain(HttpSecurity http) throws Exception {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable);
    }
}
