package org.handrail.core.dialogue.loading;

import java.util.List;
import java.util.regex.Pattern;

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
            "guide",
            "renew",
            "delete");

    /** {@code language_es}: go on in that language. */
    public static final Pattern LANGUAGE = Pattern.compile("language_([a-z]{2,3})");

    private Commands() {}

    static boolean isName(String name) {
        return NAMES.contains(name) || LANGUAGE.matcher(name).matches();
    }
}
