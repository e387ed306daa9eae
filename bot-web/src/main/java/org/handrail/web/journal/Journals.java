package org.handrail.web.journal;

import java.util.List;
import java.util.OptionalLong;
import org.handrail.core.conversation.Entry;

/**
 * The contract of the store of journals. {@code JournalsContract} in the tests is what a store must pass. All methods block
 * until the answer is certain: what is answered as stored survives the end of the process.
 */
public interface Journals {
    /** Most entries one read gives. */
    int LONGEST_READ = 300;

    /** Stores a new conversation with its first turn, all or none. */
    Appended begin(NewConversation conversation, JournalTurn first);

    /** Stores one more turn, all or none. */
    Appended append(JournalTurn turn);

    /** Entries with {@code seq > after} in order, at most {@link #LONGEST_READ}. */
    List<Entry> entries(String conversation, long after);

    /** Where the journal stands; 0 = there is no such conversation. */
    long lastSeq(String conversation);

    /** The number of the entry that holds this client message, if it was taken. */
    OptionalLong seqOf(String conversation, String cm);

    /**
     * Replaces the refresh handle. The one before keeps working until the new one is used: the answer that brought the new one may
     * have been lost, and nobody may lose their conversation by that.
     *
     * @return whether {@code was} was a handle that works
     * @throws StoreException when it could not be stored
     */
    boolean rotateHandle(String conversation, String was, String is);

    /** The name of this history; another one tells clients to forget what they have. */
    String epoch();
}
