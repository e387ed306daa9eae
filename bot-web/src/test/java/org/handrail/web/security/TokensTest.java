package org.handrail.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    private static final Instant NOW = Instant.parse("2026-11-25T03:12:00Z");

    private @TempDir Path data;

    private Tokens at(Instant now) {
        return new Tokens(TokenKey.in(data), InstantSource.fixed(now));
    }

    @Test
    void aTokenOpensItsConversationForAQuarterOfAnHour() {
        Tokens.Issued issued = at(NOW).issue("c_1");

        assertThat(issued.expires()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(at(NOW.plusSeconds(899)).check(issued.token(), "c_1"))
                .isEqualTo(new Tokens.Checked.Valid(issued.expires()));
        assertThat(at(NOW.plusSeconds(900)).check(issued.token(), "c_1")).isEqualTo(new Tokens.Checked.Expired());
    }

    @Test
    void aTokenOpensNoOtherConversation() {
        assertThat(at(NOW).check(at(NOW).issue("c_1").token(), "c_2")).isEqualTo(new Tokens.Checked.Invalid());
    }

    @Test
    void aTokenWithoutASignatureOpensNothing() {
        String unsigned = new PlainJWT(new JWTClaimsSet.Builder()
                        .subject("c_1")
                        .audience("widget")
                        .expirationTime(Date.from(NOW.plusSeconds(60)))
                        .build())
                .serialize();

        assertThat(at(NOW).check(unsigned, "c_1")).isEqualTo(new Tokens.Checked.Invalid());
    }

    @Test
    void aTokenThatWasTamperedWithOpensNothing() {
        String token = at(NOW).issue("c_1").token();
        int middle = token.indexOf('.') + 5;
        char other = token.charAt(middle) == 'A' ? 'B' : 'A';

        assertThat(at(NOW).check(token.substring(0, middle) + other + token.substring(middle + 1), "c_1"))
                .isEqualTo(new Tokens.Checked.Invalid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b.c", "null", "eyJhbGciOiJub25lIn0.e30."})
    void whatIsNoTokenOpensNothing(String token) {
        assertThat(at(NOW).check(token, "c_1")).isEqualTo(new Tokens.Checked.Invalid());
    }

    @Test
    void theKeyIsMadeOnceAndKept() {
        assertThat(TokenKey.in(data)).isEqualTo(TokenKey.in(data)).hasSize(32);
    }

    @Test
    void aKeyThatWasCutOffIsNotUsed() throws Exception {
        Files.write(data.resolve(TokenKey.FILE), new byte[] {1, 2, 3});

        assertThatThrownBy(() -> TokenKey.in(data))
                .hasMessageContaining("token.key")
                .hasMessageContaining("delete it");
    }

    @Test
    void handlesAndIdsAreNotRepeated() {
        assertThat(Secrets.newHandle()).isNotEqualTo(Secrets.newHandle()).hasSize(43);
        assertThat(Secrets.newConversationId(NOW))
                .isNotEqualTo(Secrets.newConversationId(NOW))
                .matches("c_[0-9A-HJKMNP-TV-Z]{26}");
        assertThat(Secrets.newConversationId(NOW)).isLessThan(Secrets.newConversationId(NOW.plusMillis(1)));
    }

    @Test
    void aBucketGivesSoManyAtOnceAndThenSoManyASecond() {
        Bucket bucket = new Bucket(2, 1, NOW);

        assertThat(bucket.take(NOW)).isZero();
        assertThat(bucket.take(NOW)).isZero();
        assertThat(bucket.take(NOW)).isEqualTo(Duration.ofSeconds(1));
        assertThat(bucket.take(NOW.plusSeconds(1))).isZero();
        assertThat(bucket.take(NOW.minusSeconds(60)))
                .as("a clock that was put back")
                .isPositive();
    }
}
