package org.handrail.core.dialogue;

import org.handrail.core.dialogue.loading.Loading;
import org.handrail.core.problem.Loaded;

/** From the text of a dialogue's files to a dialogue, or to every reason why it is none. */
public final class DialogueLoader {
    private DialogueLoader() {}

    /** Never throws for what an author wrote; usable only when no problem is an error. */
    public static Loaded<Dialogue> load(DialogueFiles files) {
        return Loading.load(files);
    }
}
