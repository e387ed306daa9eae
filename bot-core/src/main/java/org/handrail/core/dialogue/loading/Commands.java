package org.handrail.core.dialogue.loading;

import java.util.List;

/** What a person can tell the chat to do in their own words (docs/reference/wire.md has the same names, where a button does it). */
public final class Commands {
    public static final List<String> NAMES = List.of(
            "back",
            "keep",
            "confirm",
            "drop",
            "change",
            "person",
            "pause",
            "resume",
            "start_again",
            "start_again_confirmed",
            "repeat",
            "skip",
            "guide");

    private Commands() {}
}
