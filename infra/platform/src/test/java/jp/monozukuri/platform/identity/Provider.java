package jp.monozukuri.platform.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** An OpenID provider on loopback, as far as a resource server asks one: its discovery document and its public keys. */
final class Provider implements AutoCloseable {

    private final HttpServer server;
    private final JWSAlgorithm algorithm;
    private final JWK key;

    Provider(JWSAlgorithm algorithm) {
        this.algorithm = algorithm;
        this.key = key(algorithm);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answer("/.well-known/openid-configuration", """
                {"issuer":"%s","jwks_uri":"%s/keys","subject_types_supported":["public"],
                 "authorization_endpoint":"%s/authorize","token_endpoint":"%s/token",
                 "response_types_supported":["code"],"id_token_signing_alg_values_supported":["%s"]}
                """.formatted(
                        issuer(), issuer(), issuer(), issuer(), algorithm.getName()));
        answer("/keys", new JWKSet(key.toPublicJWK()).toString());
        server.start();
    }

    private static JWK key(JWSAlgorithm algorithm) {
        try {
            return algorithm.equals(JWSAlgorithm.ES256)
                    ? new ECKeyGenerator(Curve.P_256).keyID("k1").generate()
                    : new RSAKeyGenerator(2048).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String path, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Five minutes from now for that audience, with these claims. */
    JWTClaimsSet claims(String audience, Map<String, Object> claims) {
        return claims(issuer(), audience, Instant.now(), claims);
    }

    static JWTClaimsSet claims(String issuer, String audience, Instant issued, Map<String, Object> claims) {
        var set = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(issued.plusSeconds(300)));
        claims.forEach(set::claim);
        return set.build();
    }

    /** Signed with the provider's key. */
    String token(JWTClaimsSet claims) {
        return sign(claims, algorithm, signer());
    }

    private JWSSigner signer() {
        try {
            return algorithm.equals(JWSAlgorithm.ES256)
                    ? new ECDSASigner(key.toECKey())
                    : new RSASSASigner(key.toRSAKey());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed with a secret that everybody knows, the public key: what a careless verifier would accept. */
    String confused(JWTClaimsSet claims) throws JOSEException {
        byte[] known = key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
        return sign(claims, JWSAlgorithm.HS256, new MACSigner(known));
    }

    /** Not signed. */
    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    private static String sign(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) {
        try {
            var token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID("k1").build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
