package org.handrail.web.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.handrail.web.security.Secrets;
import org.junit.jupiter.api.Test;

/** A shared copy is opened by its link and by nothing else. */
class SealTest {
    private static final String TEXT = "{\"html\":\"<main>stage 4, a\u00F1o</main>\"}";

    @Test
    void theSecretOpensIt() {
        String secret = Secrets.newHandle();

        assertThat(Seal.open(secret, Seal.close(secret, TEXT))).isEqualTo(TEXT);
    }

    @Test
    void whatIsStoredTellsNothingAndIsNeverTheSame() {
        String secret = Secrets.newHandle();
        String sealed = Seal.close(secret, TEXT);

        assertThat(new String(Base64.getDecoder().decode(sealed), StandardCharsets.ISO_8859_1))
                .doesNotContain("stage", "main");
        assertThat(Seal.close(secret, TEXT)).isNotEqualTo(sealed);
    }

    @Test
    void anotherSecretOrItsHashDoesNotOpenIt() {
        String secret = Secrets.newHandle();
        String sealed = Seal.close(secret, TEXT);

        assertThatIllegalStateException().isThrownBy(() -> Seal.open(Secrets.newHandle(), sealed));
        assertThatIllegalStateException().isThrownBy(() -> Seal.open(Secrets.hash(secret), sealed));
    }

    @Test
    void whatWasChangedDoesNotOpen() {
        String secret = Secrets.newHandle();
        byte[] bytes = Base64.getDecoder().decode(Seal.close(secret, TEXT));
        bytes[bytes.length - 1] ^= 1;

        assertThatIllegalStateException()
                .isThrownBy(() -> Seal.open(secret, Base64.getEncoder().encodeToString(bytes)));
    }
}
