package org.handrail.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;

/** Short-lived tokens, each for one conversation. */
public final class Tokens {
    public static final Duration LIFE = Duration.ofMinutes(15);
    private static final String AUDIENCE = "widget";
    private static final int LONGEST = 1_024;

    private final MACSigner signer;
    private final MACVerifier verifier;
    private final InstantSource clock;

    Tokens(byte[] key, InstantSource clock) {
        try {
            this.signer = new MACSigner(key);
            this.verifier = new MACVerifier(key);
        } catch (JOSEException e) {
            throw new IllegalStateException("the token key is not usable", e);
        }
        this.clock = clock;
    }

    /** A token and when it ends. */
    public record Issued(String token, Instant expires) {}

    /** What a token turned out to be. */
    public sealed interface Checked {
        record Valid(Instant expires) implements Checked {}

        record Expired() implements Checked {}

        record Invalid() implements Checked {}
    }

    public Issued issue(String conversation) {
        Instant expires = clock.instant().plus(LIFE).truncatedTo(ChronoUnit.SECONDS);
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .subject(conversation)
                        .audience(AUDIENCE)
                        .expirationTime(Date.from(expires))
                        .build());
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("a token for (%s) could not be signed".formatted(conversation), e);
        }
        return new Issued(token.serialize(), expires);
    }

    /** The conversation this token says it opens, or "" when it is none of ours; whether it does is {@link #check}'s to say. */
    public String conversation(String token) {
        if (token.length() > LONGEST) {
            return "";
        }
        try {
            String subject = SignedJWT.parse(token).getJWTClaimsSet().getSubject();
            return subject == null ? "" : subject;
        } catch (ParseException e) {
            return "";
        }
    }

    /** Whether this token opens this conversation. */
    public Checked check(String token, String conversation) {
        if (token.length() > LONGEST) {
            return new Checked.Invalid();
        }
        try {
            SignedJWT signed = SignedJWT.parse(token);
            if (!JWSAlgorithm.HS256.equals(signed.getHeader().getAlgorithm()) || !signed.verify(verifier)) {
                return new Checked.Invalid();
            }
            return check(signed.getJWTClaimsSet(), conversation);
        } catch (ParseException | JOSEException e) {
            return new Checked.Invalid();
        }
    }

    private Checked check(JWTClaimsSet claims, String conversation) {
        Date expires = claims.getExpirationTime();
        if (!conversation.equals(claims.getSubject())
                || !List.of(AUDIENCE).equals(claims.getAudience())
                || expires == null) {
            return new Checked.Invalid();
        }
        Instant until = expires.toInstant();
        return until.isAfter(clock.instant()) ? new Checked.Valid(until) : new Checked.Expired();
    }
}
