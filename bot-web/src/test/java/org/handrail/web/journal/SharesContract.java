package org.handrail.web.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store of shared copies must pass. */
abstract class SharesContract {
    private static final Instant NOW = Instant.parse("2026-11-25T03:12:00.123Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(7));

    private @TempDir Path folder;
    private JournalsContract.Store store;

    abstract JournalsContract.Store open(Path data) throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        store = open(folder);
        store.journals().begin(Entries.conversation("c_1"), Entries.first("c_1"));
        store.journals().begin(Entries.conversation("c_2"), Entries.first("c_2"));
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private Shares shares() {
        return store.shares();
    }

    private static Share share(String id, String conversation) {
        return new Share(id, "hash of " + id, conversation, NOW, UNTIL, "sealed <" + id + ">");
    }

    @Test
    void aCopyIsFoundByTheHashOfItsSecretUntilItRunsOut() {
        assertThat(shares().keep(share("s1", "c_1"), NOW)).isTrue();

        assertThat(shares().find("hash of s1", UNTIL.minusMillis(1)))
                .isEqualTo(new Shares.Found("s1", UNTIL, "sealed <s1>"));
        assertThat(shares().find("hash of s1", UNTIL)).isNull();
        assertThat(shares().find("s1", NOW)).isNull();
        assertThat(shares().find("hash of s2", NOW)).isNull();
    }

    @Test
    void itIsThereAfterTheStoreWasOpenedAgain() throws Exception {
        shares().keep(share("s1", "c_1"), NOW);
        store.close();
        store = open(folder);

        assertThat(shares().find("hash of s1", NOW)).isNotNull();
    }

    @Test
    void theOwnerSeesTheirOwnThatWork() {
        shares().keep(share("s1", "c_1"), NOW);
        shares().keep(share("s2", "c_2"), NOW);

        assertThat(shares().of("c_1", NOW)).containsExactly(new Shares.Listed("s1", NOW, UNTIL));
        assertThat(shares().of("c_1", UNTIL)).isEmpty();
    }

    @Test
    void onlyItsOwnConversationStopsIt() {
        shares().keep(share("s1", "c_1"), NOW);

        assertThat(shares().revoke("c_2", "s1")).isFalse();
        assertThat(shares().find("hash of s1", NOW)).isNotNull();
        assertThat(shares().revoke("c_1", "s1")).isTrue();
        assertThat(shares().find("hash of s1", NOW)).isNull();
        assertThat(shares().revoke("c_1", "s1")).isFalse();
    }

    @Test
    void aConversationHasNoMoreThanItsShare() {
        for (int i = 0; i < Shares.MOST_PER_CONVERSATION; i++) {
            assertThat(shares().keep(share("s" + i, "c_1"), NOW)).isTrue();
        }

        assertThat(shares().keep(share("more", "c_1"), NOW)).isFalse();
        assertThat(shares().keep(share("other", "c_2"), NOW)).isTrue();
        assertThat(shares().keep(share("later", "c_1"), UNTIL)).isTrue();
    }

    @Test
    void whatHasRunOutIsDeleted() {
        shares().keep(share("s1", "c_1"), NOW);

        assertThat(shares().sweep(UNTIL.minusMillis(1))).isZero();
        assertThat(shares().sweep(UNTIL)).isEqualTo(1);
        assertThat(shares().find("hash of s1", NOW)).isNull();
    }

    @Test
    void aFullDiskRefusesACopyAndKeepsTheOthers() throws Exception {
        shares().keep(share("s1", "c_1"), NOW);
        store.fill();

        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> {
            for (int i = 0; i < 1_000; i++) {
                shares().keep(share("f" + i, i % 2 == 0 ? "c_1" : "c_2"), UNTIL.plus(Duration.ofDays(i)));
            }
        });
        store.makeRoom();
        assertThat(shares().find("hash of s1", NOW)).isNotNull();
    }
}
