package org.handrail.web.conversations;

import org.jspecify.annotations.Nullable;

/** Finds conversations. What it gives is whole turns that were committed; a turn under way is not in it. */
public interface Conversations {
    /** The conversation as its journal tells it, or null when it is not here. */
    @Nullable
    Kept find(String id);
}
