package org.handrail.core.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a typed text.
 *
 * @param plain in small letters, without accents and signs
 * @param typed as it was typed
 * @param before what stands between it and the word before
 */
record TypedWord(String plain, String typed, Gap before) {
    /** Most words that are looked at; what follows is not read. */
    static final int MOST = 120;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'\u2018\u2019]+");
    private static final Pattern CLAUSE = Pattern.compile(".*[.!?;].*", Pattern.DOTALL);
    private static final Pattern COMMA = Pattern.compile(".*(?:[,:()\\n]|\\s[-\u2013\u2014]\\s).*", Pattern.DOTALL);
    private static final Pattern LIST = Pattern.compile(".*[/+&].*", Pattern.DOTALL);

    enum Gap {
        /** A space or a hyphen: the words may be one name. */
        SPACE,
        /** A slash, plus or ampersand. */
        LIST,
        COMMA,
        CLAUSE
    }

    /** The words of this text, up to {@link #MOST}. */
    static List<TypedWord> in(String typed) {
        List<TypedWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(typed);
        int end = 0;
        while (words.size() < MOST && matcher.find()) {
            String plain = Plain.text(matcher.group()).replace(" ", "");
            if (!plain.isEmpty()) {
                words.add(new TypedWord(plain, matcher.group(), gap(typed.substring(end, matcher.start()))));
                end = matcher.end();
            }
        }
        return words;
    }

    private static Gap gap(String between) {
        if (CLAUSE.matcher(between).matches()) {
            return Gap.CLAUSE;
        }
        if (COMMA.matcher(between).matches()) {
            return Gap.COMMA;
        }
        return LIST.matcher(between).matches() ? Gap.LIST : Gap.SPACE;
    }
}
