package org.handrail.web.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.handrail.core.conversation.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store of journals must pass. */
abstract class JournalsContract {

    /** A store that can be opened again, poisoned and filled. */
    interface Store extends AutoCloseable {
        Journals journals();

        Releases releases();

        Shares shares();

        /** From now on nothing of this conversation can be stored. */
        void poison(String conversation) throws Exception;

        /** From now on there is no room. */
        void fill() throws Exception;

        /** There is room again. */
        void makeRoom() throws Exception;

        boolean takesWrites();

        @Override
        void close();
    }

    private @TempDir Path folder;
    private Store store;

    /** Opens the store in this folder; what was stored there before is there. */
    abstract Store open(Path data) throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        store = open(folder);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private Journals journals() {
        return store.journals();
    }

    private List<Entry> all(String conversation) {
        List<Entry> all = new ArrayList<>();
        List<Entry> read = journals().entries(conversation, 0);
        while (!read.isEmpty()) {
            all.addAll(read);
            read = journals().entries(conversation, all.getLast().seq());
        }
        return all;
    }

    @Test
    void aTurnIsReadBackAsItWasWritten() {
        journals().begin(Entries.conversation("c_1"), Entries.first("c_1"));
        JournalTurn turn = Entries.turn("c_1", "m1", 3, 2);

        assertThat(journals().append(turn)).isEqualTo(new Appended.Stored());

        assertThat(journals().entries("c_1", 2)).isEqualTo(turn.entries());
        assertThat(journals().lastSeq("c_1")).isEqualTo(4);
        assertThat(journals().seqOf("c_1", "m1")).hasValue(3);
        assertThat(journals().seqOf("c_1", "m2")).isEmpty();
    }

    @Test
    void anUnknownConversationHasNoEntriesAndTakesNone() {
        assertThat(journals().entries("c_none", 0)).isEmpty();
        assertThat(journals().lastSeq("c_none")).isZero();
        assertThat(journals().append(Entries.turn("c_none", "m1", 1, 1))).isEqualTo(new Appended.Overtaken(0));
    }

    @Test
    void aConversationBeginsOnce() {
        journals().begin(Entries.conversation("c_1"), Entries.first("c_1"));

        assertThat(journals().begin(Entries.conversation("c_1"), Entries.first("c_1")))
                .isEqualTo(new Appended.Overtaken(2));
    }

    @Test
    void aTurnThatLeavesAGapIsRefused() {
        journals().begin(Entries.conversation("c_1"), Entries.first("c_1"));

        assertThat(journals().append(Entries.turn("c_1", "m1", 4, 1))).isEqualTo(new Appended.Overtaken(2));
        assertThat(all("c_1")).hasSize(2);
    }

    @Test
    void aTurnForAPlaceThatIsTakenIsRefusedWhole() {
        journals().begin(Entries.conversation("c_1"), Entries.first("c_1"));
        journals().append(Entries.turn("c_1", "m1", 3, 2));

        assertThat(journals().append(Entries.turn("c_1", "m2", 4, 3))).isEqualTo(new Appended.Overtaken(4));
        assertThat(journals().lastSeq("c_1")).isEqualTo(4);
        assertThat(journals().seqOf("c_1", "m2")).isEmpty();
    }

    @Test
    void theSameMessageTakesNoSecondTurn() {
        journals().begin(Entries.conversation("c_1"), Entries.first("c_1"));
        journals().append(Entries.turn("c_1", "m1", 3, 2));

        assertThat(journals().append(Entries.turn("c_1", "m1", 5, 2))).isEqualTo(new Appended.Repeated(3));
        assertThat(journals().lastSeq("c_1")).isEqualTo(4);
    }

    @Test
    void theSameMessageIdInAnotherConversationIsAnotherMessage() {
        journals().begin(Entries.conversation("c_1"), Entries.first("c_1"));
        journals().begin(Entries.conversation("c_2"), Entries.first("c_2"));
        journals().append(Entries.turn("c_1", "m1", 3, 1));

        assertThat(journals().append(Entries.turn("c_2", "m1", 3, 1))).isEqualTo(new Appended.Stored());
    }

    @Test
    void manyWritersOfOneConversationLeaveNoGapAndNoDouble() throws Exception {
        journals().begin(Entries.conversation("c_1"), Entries.first("c_1"));

        inParallel(16, writer -> {
            for (int i = 0; i < 20; i++) {
                String cm = "m" + writer + "_" + i;
                while (!(journals().append(Entries.turn("c_1", cm, journals().lastSeq("c_1") + 1, 2))
                        instanceof Appended.Stored)) {
                    Thread.onSpinWait();
                }
            }
        });

        assertThat(all("c_1"))
                .extracting(Entry::seq)
                .isEqualTo(IntStream.rangeClosed(1, 2 + 16 * 20 * 2)
                        .mapToObj(i -> (long) i)
                        .toList());
    }

    @Test
    void manyConversationsAtOnceAreAllStored() throws Exception {
        inParallel(64, writer -> {
            String id = "c_" + writer;
            journals().begin(Entries.conversation(id), Entries.first(id));
            for (int i = 0; i < 10; i++) {
                assertThat(journals().append(Entries.turn(id, "m" + i, 3 + i * 2L, 2)))
                        .isEqualTo(new Appended.Stored());
            }
        });

        for (int writer = 0; writer < 64; writer++) {
            assertThat(all("c_" + writer)).hasSize(22);
        }
    }

    @Test
    void aLongTurnIsStoredWholeAndReadInParts() {
        journals().begin(Entries.conversation("c_1"), Entries.first("c_1"));

        journals().append(Entries.turn("c_1", "m1", 3, 1_000));

        assertThat(journals().entries("c_1", 0)).hasSize(Journals.LONGEST_READ);
        assertThat(all("c_1")).hasSize(1_002);
    }

    @Test
    void whatWasStoredIsThereAfterOpeningAgain() throws Exception {
        journals().begin(Entries.conversation("c_1"), Entries.first("c_1"));
        journals().append(Entries.turn("c_1", "m1", 3, 2));
        List<Entry> before = all("c_1");
        store.close();

        store = open(folder);

        assertThat(all("c_1")).isEqualTo(before);
        assertThat(journals().append(Entries.turn("c_1", "m1", 5, 1))).isEqualTo(new Appended.Repeated(3));
    }

    @Test
    void oneTurnThatCannotBeStoredFailsAlone() throws Exception {
        for (int i = 0; i < 32; i++) {
            journals().begin(Entries.conversation("c_" + i), Entries.first("c_" + i));
        }
        store.poison("c_7");

        List<Appended> outcomes =
                answersInParallel(32, writer -> journals().append(Entries.turn("c_" + writer, "m1", 3, 2)));

        for (int i = 0; i < 32; i++) {
            if (i == 7) {
                assertThat(outcomes.get(i)).isInstanceOf(Appended.Failed.class);
                assertThat(all("c_7")).hasSize(2);
            } else {
                assertThat(outcomes.get(i)).isEqualTo(new Appended.Stored());
            }
        }
        assertThat(store.takesWrites()).isTrue();
    }

    @Test
    void aFullDiskFailsTurnsHonestlyAndTheyGoThroughWhenThereIsRoom() throws Exception {
        journals().begin(Entries.conversation("c_1"), Entries.first("c_1"));
        store.fill();
        Appended refused = new Appended.Stored();
        int stored = 0;
        while (refused instanceof Appended.Stored) {
            refused = journals().append(Entries.turn("c_1", "m" + stored, 3 + stored * 50L, 50));
            stored += refused instanceof Appended.Stored ? 1 : 0;
        }

        assertThat(refused).isInstanceOf(Appended.Failed.class);
        assertThat(store.takesWrites()).isFalse();
        assertThat(all("c_1")).hasSize(2 + stored * 50);

        store.makeRoom();

        assertThat(store.takesWrites()).isTrue();
        assertThat(journals().append(Entries.turn("c_1", "m" + stored, 3 + stored * 50L, 50)))
                .isEqualTo(new Appended.Stored());
    }

    @Test
    void aHandleWorksUntilTheNextOneIsUsed() {
        journals().begin(Entries.conversation("c_1"), Entries.first("c_1"));

        assertThat(journals().rotateHandle("c_1", "hash of c_1", "lost on the way"))
                .isTrue();
        assertThat(journals().rotateHandle("c_1", "hash of c_1", "third")).isTrue();
        assertThat(journals().rotateHandle("c_1", "lost on the way", "fourth")).isFalse();
        assertThat(journals().rotateHandle("c_2", "third", "fourth")).isFalse();
        assertThat(journals().rotateHandle("c_1", "third", "fourth")).isTrue();
        assertThat(journals().rotateHandle("c_1", "hash of c_1", "fifth")).isFalse();
        assertThat(journals().rotateHandle("c_1", "third", "fifth")).isTrue();
    }

    @Test
    void aDialogueVersionIsKept() {
        var files = new org.handrail.core.dialogue.DialogueFiles(
                java.util.Map.of("facts.yaml", "facts: {}\n", "a/b.yaml", "é"));

        store.releases().keep("h1", files, Entries.AT);
        store.releases().keep("h1", files, Entries.AT);

        assertThat(store.releases().files("h1")).isEqualTo(files);
        assertThat(store.releases().files("h2")).isNull();
    }

    /** Something a writer does. */
    @FunctionalInterface
    interface Writing {
        void by(int writer) throws Exception;
    }

    private static void inParallel(int writers, Writing writing) throws Exception {
        answersInParallel(writers, writer -> {
            writing.by(writer);
            return true;
        });
    }

    /** Something a writer does and tells about. */
    @FunctionalInterface
    interface Answering<T> {
        T by(int writer) throws Exception;
    }

    private static <T> List<T> answersInParallel(int writers, Answering<T> answering) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> tasks = IntStream.range(0, writers)
                    .mapToObj(writer -> (Callable<T>) () -> answering.by(writer))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        }
    }
}
