package org.handrail.web.journal;

import java.time.Instant;
import org.handrail.core.dialogue.DialogueFiles;
import org.jspecify.annotations.Nullable;

/** The dialogue versions conversations may stand on, kept for as long as the store. */
public interface Releases {

    /**
     * Keeps these files under their hash; the same hash again changes nothing.
     *
     * @throws StoreException when they could not be stored
     */
    void keep(String hash, DialogueFiles files, Instant at);

    /** The files of this hash, or null. */
    @Nullable
    DialogueFiles files(String hash);
}
