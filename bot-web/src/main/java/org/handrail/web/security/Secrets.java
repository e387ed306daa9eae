package org.handrail.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** Things nobody may guess: handles and ids. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HANDLE_BYTES = 32;
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int ULID_LENGTH = 26;
    private static final int TIME_LENGTH = 10;
    private static final int BITS = 5;

    private Secrets() {}

    /** A new refresh handle: 256 random bits. Only its hash is stored. */
    public static String newHandle() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(HANDLE_BYTES));
    }

    /** What is stored of a handle. */
    public static String hash(String handle) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(handle.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A new conversation id: {@code c_} and a ULID, so that ids sort by time. */
    public static String newConversationId(Instant now) {
        char[] id = new char[ULID_LENGTH];
        long millis = now.toEpochMilli();
        for (int i = TIME_LENGTH - 1; i >= 0; i--) {
            id[i] = CROCKFORD.charAt((int) (millis & 31));
            millis >>>= BITS;
        }
        byte[] random = random(ULID_LENGTH - TIME_LENGTH);
        for (int i = TIME_LENGTH; i < ULID_LENGTH; i++) {
            id[i] = CROCKFORD.charAt(random[i - TIME_LENGTH] & 31);
        }
        return "c_" + new String(id);
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
