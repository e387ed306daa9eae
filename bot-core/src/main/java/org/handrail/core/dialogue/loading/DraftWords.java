package org.handrail.core.dialogue.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handrail.core.dialogue.Words;
import org.handrail.core.dialogue.Words.Wording;
import org.handrail.core.problem.Place;

/** The words of one language as read. */
final class DraftWords {
    private final String language;
    final Map<String, Wording> texts = new LinkedHashMap<>();
    final Map<String, List<Wording>> lists = new LinkedHashMap<>();

    /** Every key that stands in a file, right or wrong, by its dotted path. */
    final Map<String, Place> keys = new LinkedHashMap<>();

    /** Those of the keys that hold a group; "" is the top. */
    final Set<String> groups = new HashSet<>();

    /** Every single text, a caregiver's too, for the checks that look inside. */
    final List<Text> all = new ArrayList<>();

    /** The files it was read from, at least one. */
    final List<String> files = new ArrayList<>();

    DraftWords(String language) {
        this.language = language;
    }

    record Text(String key, String text, Place place) {}

    String language() {
        return language;
    }

    /** Where a missing text belongs: the only file, or the folder. */
    String home() {
        return files.size() == 1 ? files.getFirst() : "words/" + language + "/";
    }

    Words words() {
        return new Words(language, texts, lists, keys);
    }
}
