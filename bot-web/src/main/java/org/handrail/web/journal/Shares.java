package org.handrail.web.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contract of the store of shared copies; {@code SharesContract} in the tests is what a store must pass. All methods block until the
 * answer is certain. A copy that no longer works, for whatever reason, is as if it had never been there.
 */
public interface Shares {
    /** Most links of one conversation that work at a time. */
    int MOST_PER_CONVERSATION = 5;

    /** A link as its owner sees it. */
    record Listed(String id, Instant madeAt, Instant until) {}

    /** A copy that still works. */
    record Found(String id, Instant until, String copy) {}

    /**
     * Keeps a copy.
     *
     * @param now by which the working ones are counted
     * @return false when the conversation has as many as it may
     * @throws StoreException when it could not be stored
     */
    boolean keep(Share share, Instant now);

    /** The copy that this secret opens now, or null. */
    @Nullable
    Found find(String secretHash, Instant now);

    /** The links of a conversation that work now, the oldest first. */
    List<Listed> of(String conversation, Instant now);

    /**
     * Deletes a copy.
     *
     * @return whether this conversation had it
     * @throws StoreException when it could not be deleted
     */
    boolean revoke(String conversation, String id);

    /**
     * Deletes all copies that have run out.
     *
     * @return how many
     * @throws StoreException when they could not be deleted
     */
    int sweep(Instant now);
}
