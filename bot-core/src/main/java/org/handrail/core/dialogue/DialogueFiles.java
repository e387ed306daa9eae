package org.handrail.core.dialogue;

import java.util.Map;
import java.util.TreeMap;

/** The files of one dialogue as text, by path within its folder (forward slashes), in path order. Plays are not part of it. */
public record DialogueFiles(Map<String, String> texts) {
    public DialogueFiles {
        texts = new TreeMap<>(texts);
    }
}
