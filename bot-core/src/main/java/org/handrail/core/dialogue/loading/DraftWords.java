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
    private final String file;
    final Map<String, Wording> texts = new LinkedHashMap<>();
    final Map<String, List<Wording>> lists = new LinkedHashMap<>();

    /** Every key that stands in the file, right or wrong, by its dotted path. */
    final Map<String, Place> keys = new LinkedHashMap<>();

    /** Those of the keys that hold a group; "" is the file. */
    final Set<String> groups = new HashSet<>();

    /** Every single text, a caregiver's too, for the checks that look inside. */
    final List<Text> all = new ArrayList<>();

    DraftWords(String language, String file) {
        this.language = language;
        this.file = file;
    }

    record Text(String key, String text, Place place) {}

    String language() {
        return language;
    }

    String file() {
        return file;
    }

    Words words() {
        return new Words(language, texts, lists);
    }
}
