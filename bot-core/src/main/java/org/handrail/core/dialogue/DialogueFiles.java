package org.handrail.core.dialogue;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The files of one dialogue as text, by path within its folder (forward slashes), in path order. Plays may be among them, but are not part of the dialogue. */
public record DialogueFiles(Map<String, String> texts) {
    public DialogueFiles {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }
}
