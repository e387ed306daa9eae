package org.handrail.core.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text in small letters without accents, to look for words in; what is found is told as it was written. */
record Folded(String written, String folded) {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    static Folded of(String text) {
        String written = Normalizer.normalize(text, Normalizer.Form.NFC).replace('’', '\'');
        return new Folded(written, fold(written));
    }

    static String fold(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** All that match, as written. */
    List<String> find(Pattern pattern) {
        List<String> found = new ArrayList<>();
        boolean sameLength = written.length() == folded.length();
        pattern.matcher(folded)
                .results()
                .forEach(
                        match -> found.add(sameLength ? written.substring(match.start(), match.end()) : match.group()));
        return found;
    }
}
